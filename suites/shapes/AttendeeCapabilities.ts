import type { ShapeSuite } from '../../src/case/row.ts'
import { capabilities, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'AttendeeCapabilities',
  // Content None, so that each value of Video is allowed beside it.
  valid: capabilities('SendReceive', 'SendReceive', 'None'),
  requests: [
    {
      clause: [
        '.required',
        'CAP.all.BCA',
        'CAP.all.BUX',
        'CAP.all.CA',
        'CAP.all.CMWA',
        'CAP.all.UAC',
      ],
      cases: [
        { id: 'rejects-absent', without: 'Audio', via: 'wire', expect: refused },
        { id: 'rejects-absent', without: 'Video', via: 'wire', expect: refused },
        { id: 'rejects-absent', without: 'Content', via: 'wire', expect: refused },
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
