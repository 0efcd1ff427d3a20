import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped } from '../../src/case/value.ts'

export default {
  shape: 'MeetingFeaturesConfiguration',
  valid: {
    Audio: { EchoReduction: 'AVAILABLE' },
    Video: { MaxResolution: 'HD' },
    Content: { MaxResolution: 'FHD' },
    Attendee: { MaxCount: 2 },
  },
  requests: [
    {
      clause: '.optional',
      cases: [
        { id: 'accepts-absent', without: 'Audio', expect: accepted },
        { id: 'accepts-absent', without: 'Video', expect: accepted },
        { id: 'accepts-absent', without: 'Content', expect: accepted },
        { id: 'accepts-absent', without: 'Attendee', expect: accepted },
      ],
    },
    {
      clause: '.type',
      cases: [
        { id: 'rejects-a-string', value: 'text', via: 'wire', expect: mistyped },
        { id: 'rejects-a-list', value: [1], via: 'wire', expect: mistyped },
      ],
    },
  ],
} satisfies ShapeSuite
