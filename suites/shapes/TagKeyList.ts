import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, letters, mistyped, refused } from '../../src/case/value.ts'

const keys = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => letters(index + 1))

export default {
  shape: 'TagKeyList',
  valid: ['key'],
  requests: [
    {
      clause: '.min0',
      cases: [{ id: 'accepts-0-items', value: [], expect: accepted }],
    },
    {
      clause: '.max',
      cases: [
        { id: 'accepts-50-items', value: keys(50), expect: accepted },
        { id: 'rejects-51-items', value: keys(51), expect: refused },
      ],
    },
    {
      clause: '.type',
      cases: [
        { id: 'rejects-a-string', value: 'text', via: 'wire', expect: mistyped },
        { id: 'rejects-an-object', value: { member: 'text' }, via: 'wire', expect: mistyped },
        { id: 'rejects-a-number-as-element', value: [42], via: 'wire', expect: mistyped },
      ],
    },
  ],
} satisfies ShapeSuite
