import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'AttendeeMax',
  valid: 2,
  requests: [
    {
      clause: ['.min', 'FEAT.max.standard'],
      cases: [
        { id: 'accepts-1', value: 1, expect: accepted },
        { id: 'rejects-0', value: 0, expect: refused },
        { id: 'rejects-a-negative-number', value: -1, expect: refused },
      ],
    },
    {
      clause: ['.max', 'FEAT.max.standard'],
      cases: [
        { id: 'accepts-250', value: 250, expect: accepted },
        { id: 'rejects-251', value: 251, expect: refused },
      ],
    },
    {
      clause: '.type',
      cases: [
        { id: 'rejects-a-string', value: '2', via: 'wire', expect: mistyped },
        { id: 'rejects-a-list', value: [2], via: 'wire', expect: mistyped },
        { id: 'meets-a-fraction', value: 2.5, via: 'wire', level: 'observe', expect: mistyped },
      ],
    },
  ],
} satisfies ShapeSuite
