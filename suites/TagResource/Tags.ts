import type { Suite } from '../../src/case/row.ts'
import { refused } from '../../src/case/value.ts'

export default {
  operation: 'TagResource',
  member: 'Tags',
  rules: [
    {
      clause: '.required',
      cases: [
        { id: 'rejects-absent', omit: ['Tags'], expect: refused },
        { id: 'rejects-null', input: { Tags: null }, via: 'wire', expect: refused },
      ],
    },
  ],
} satisfies Suite
