import type { Suite } from '../../src/case/row.ts'
import { maybe, nothing } from '../../src/case/value.ts'

export default {
  operation: ['TagResource', 'UntagResource'],
  member: 'response',
  rules: [
    {
      clause: '*.resp.empty',
      cases: [
        {
          id: 'has-no-body',
          note: 'A 204 cannot carry the {} that the model would allow.',
          expect: { status: 204, headers: { 'content-length': maybe('0') }, body: nothing },
        },
      ],
    },
  ],
} satisfies Suite
