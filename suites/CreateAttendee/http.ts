import type { Suite } from '../../src/case/row.ts'
import { accepted, acceptedWith, attendees, noSuchRoute, structure } from '../../src/case/value.ts'

export default {
  operation: 'CreateAttendee',
  member: 'http',
  rules: [
    {
      clause: ['CA.http.request', 'CA.http.status'],
      cases: [{ id: 'accepts-post', via: 'wire', expect: accepted }],
    },
    {
      clause: 'CA.http.request',
      cases: [
        { id: 'refuses-put', wire: { method: 'PUT' }, expect: noSuchRoute },
        { id: 'refuses-patch', wire: { method: 'PATCH' }, expect: noSuchRoute },
        { id: 'refuses-delete', wire: { method: 'DELETE', body: '' }, expect: noSuchRoute },
      ],
    },
    {
      clause: 'ROUTE.batch.query',
      cases: [
        {
          id: 'makes-one-attendee-without-the-query',
          note: 'The members of a batch lie beside; only the query decides.',
          via: 'wire',
          input: { Attendees: attendees(2) },
          expect: acceptedWith({ Attendee: structure }),
        },
      ],
    },
    {
      clause: 'PROTO.json.malformed',
      cases: [
        {
          id: 'rejects-a-body-cut-off',
          wire: { body: '{"ExternalUserId":"user-1' },
          expect: { status: 400 },
        },
        { id: 'rejects-an-empty-body', wire: { body: '' }, expect: { status: 400 } },
      ],
    },
  ],
} satisfies Suite
