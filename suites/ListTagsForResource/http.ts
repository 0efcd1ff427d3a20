import type { Suite } from '../../src/case/row.ts'
import { accepted, noSuchRoute, refused } from '../../src/case/value.ts'

export default {
  operation: 'ListTagsForResource',
  member: 'http',
  rules: [
    {
      clause: ['LTR.http.request', 'LTR.http.status', 'TAG.list.query'],
      cases: [
        { id: 'accepts-get-with-the-arn-in-percent-encoding', via: 'wire', expect: accepted },
      ],
    },
    {
      clause: 'LTR.http.request',
      cases: [
        { id: 'refuses-post', wire: { method: 'POST' }, expect: noSuchRoute },
        { id: 'refuses-put', wire: { method: 'PUT' }, expect: noSuchRoute },
        { id: 'refuses-delete', wire: { method: 'DELETE' }, expect: noSuchRoute },
      ],
    },
    {
      clause: 'TAG.list.query',
      cases: [
        {
          id: 'rejects-the-arn-under-the-name-of-the-member',
          wire: {
            query: {
              ResourceARN:
                'arn:aws:chime:us-east-1:111122223333:meeting/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9',
            },
          },
          expect: refused,
        },
      ],
    },
  ],
} satisfies Suite
