import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'ResultMax',
  valid: 10,
  requests: [
    {
      clause: ['.min', 'PAGE.max'],
      cases: [
        { id: 'accepts-1', value: 1, expect: accepted },
        { id: 'rejects-0', value: 0, expect: refused },
        { id: 'rejects-minus-1', value: -1, expect: refused },
      ],
    },
    {
      clause: ['.max', 'PAGE.max'],
      cases: [
        { id: 'accepts-100', value: 100, expect: accepted },
        { id: 'rejects-101', value: 101, expect: refused },
      ],
    },
    {
      clause: '.type',
      cases: [
        { id: 'rejects-a-word', value: 'ten', via: 'wire', expect: mistyped },
        { id: 'rejects-a-fraction', value: 1.5, via: 'wire', expect: mistyped },
        { id: 'rejects-a-number-with-a-unit', value: '10px', via: 'wire', expect: mistyped },
        { id: 'rejects-true', value: true, via: 'wire', expect: mistyped },
      ],
    },
  ],
} satisfies ShapeSuite
