import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped } from '../../src/case/value.ts'

export default {
  shape: 'AttendeeFeatures',
  valid: { MaxCount: 2 },
  requests: [
    {
      clause: '.optional',
      cases: [{ id: 'accepts-absent', without: 'MaxCount', expect: accepted }],
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
