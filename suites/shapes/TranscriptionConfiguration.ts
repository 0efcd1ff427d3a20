import type { ShapeSuite } from '../../src/case/row.ts'
import { mistyped } from '../../src/case/value.ts'

/** Without a valid value: each of the two engines is written without the other beside it. */
export default {
  shape: 'TranscriptionConfiguration',
  requests: [
    {
      clause: '.type',
      cases: [
        { id: 'rejects-a-string', value: 'text', via: 'wire', expect: mistyped },
        { id: 'rejects-a-list', value: [1], via: 'wire', expect: mistyped },
      ],
    },
  ],
} satisfies ShapeSuite
