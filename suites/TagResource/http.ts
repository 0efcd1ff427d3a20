import type { Suite } from '../../src/case/row.ts'
import { accepted, noSuchRoute, refused } from '../../src/case/value.ts'

export default {
  operation: ['TagResource', 'UntagResource'],
  member: 'http',
  rules: [
    {
      clause: ['*.http.request', '*.http.status', 'ROUTE.tags.query'],
      cases: [{ id: 'accepts-post-with-the-query', via: 'wire', expect: accepted }],
    },
    {
      clause: '*.http.request',
      cases: [
        { id: 'refuses-put', wire: { method: 'PUT' }, expect: noSuchRoute },
        { id: 'refuses-patch', wire: { method: 'PATCH' }, expect: noSuchRoute },
        { id: 'refuses-delete', wire: { method: 'DELETE', body: '' }, expect: noSuchRoute },
      ],
    },
    {
      clause: 'ROUTE.tags.query',
      operations: ['TagResource'],
      cases: [
        { id: 'refuses-a-path-without-the-query', wire: { query: {} }, expect: noSuchRoute },
        {
          id: 'refuses-another-value-in-the-query',
          wire: { query: { operation: 'tag' } },
          expect: noSuchRoute,
        },
        {
          id: 'rejects-tags-where-the-query-says-untag-resource',
          note: 'As UntagResource the request lacks TagKeys.',
          wire: { query: { operation: 'untag-resource' } },
          expect: refused,
        },
      ],
    },
  ],
} satisfies Suite
