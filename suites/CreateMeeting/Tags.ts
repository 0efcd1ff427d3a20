import type { Suite } from '../../src/case/row.ts'
import { accepted, refused } from '../../src/case/value.ts'

export default {
  operation: 'CreateMeeting',
  member: 'Tags',
  rules: [
    {
      clause: 'CM.doc.tags.conventions',
      cases: [
        {
          id: 'meets-a-key-in-aws',
          level: 'observe',
          input: { Tags: [{ Key: 'aws:key', Value: 'value' }] },
          expect: refused,
        },
      ],
    },
    {
      clause: 'CM.doc.tags.unique',
      cases: [
        {
          id: 'meets-one-key-twice',
          level: 'observe',
          input: {
            Tags: [
              { Key: 'key', Value: 'one' },
              { Key: 'key', Value: 'two' },
            ],
          },
          expect: accepted,
        },
      ],
    },
  ],
} satisfies Suite
