import type { Suite } from '../../src/case/row.ts'
import { accepted, refused } from '../../src/case/value.ts'

export default {
  operation: 'UntagResource',
  member: 'TagKeys',
  rules: [
    {
      clause: '.required',
      cases: [
        { id: 'rejects-absent', omit: ['TagKeys'], expect: refused },
        { id: 'rejects-null', input: { TagKeys: null }, via: 'wire', expect: refused },
      ],
    },
    {
      clause: 'TAG.untag.idem',
      cases: [
        {
          id: 'accepts-a-key-that-the-meeting-never-had',
          input: { TagKeys: ['no-such-key'] },
          expect: accepted,
        },
        {
          id: 'accepts-a-key-again-that-is-gone',
          given: [{ call: 'UntagResource' }],
          expect: accepted,
        },
        {
          id: 'accepts-present-and-missing-keys-together',
          input: { TagKeys: ['no-such-key', 'key'] },
          expect: accepted,
        },
      ],
    },
  ],
} satisfies Suite
