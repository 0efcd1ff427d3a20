import type { Suite } from '../../src/case/row.ts'
import { accepted, acceptedWith, list, noSuchRoute, structure } from '../../src/case/value.ts'

export default {
  operation: 'ListAttendees',
  member: 'http',
  rules: [
    {
      clause: ['LA.http.request', 'LA.http.status'],
      cases: [{ id: 'accepts-get', via: 'wire', expect: accepted }],
    },
    {
      clause: 'LA.http.request',
      cases: [
        { id: 'refuses-put', wire: { method: 'PUT' }, expect: noSuchRoute },
        { id: 'refuses-patch', wire: { method: 'PATCH' }, expect: noSuchRoute },
        { id: 'refuses-delete', wire: { method: 'DELETE' }, expect: noSuchRoute },
      ],
    },
    {
      clause: 'PAGE.query',
      cases: [
        {
          id: 'takes-no-notice-of-member-names-in-the-query',
          given: [{ call: 'CreateAttendee', input: { ExternalUserId: 'user-2' } }],
          wire: { query: { MaxResults: '1', NextToken: 'none' } },
          expect: acceptedWith({ Attendees: list(2, 2, structure) }),
        },
      ],
    },
  ],
} satisfies Suite
