import type { Suite } from '../../src/case/row.ts'
import { accepted, acceptedWith, list, structure } from '../../src/case/value.ts'

/** What a server says to a verb that is no operation; no document names the status. */
const noSuchRoute = { status: [400, 403, 404, 405, 501] }

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
