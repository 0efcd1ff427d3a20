import type { Suite } from '../../src/case/row.ts'
import {
  accepted,
  acceptedWith,
  attendees,
  list,
  noSuchRoute,
  structure,
} from '../../src/case/value.ts'

export default {
  operation: 'BatchCreateAttendee',
  member: 'http',
  rules: [
    {
      clause: ['BCA.http.request', 'BCA.http.status'],
      cases: [{ id: 'accepts-post-with-the-query', via: 'wire', expect: accepted }],
    },
    {
      clause: 'BCA.http.request',
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
          id: 'makes-several-attendees-with-the-query',
          note: 'The member of CreateAttendee lies beside; only the query decides.',
          via: 'wire',
          input: { Attendees: attendees(2), ExternalUserId: 'user-3' },
          expect: acceptedWith({ Attendees: list(2, 2, structure) }),
        },
      ],
    },
    {
      clause: 'PROTO.json.malformed',
      cases: [
        {
          id: 'rejects-a-body-cut-off',
          wire: { body: '{"Attendees":[{"ExternalUserId":"user-1"}' },
          expect: { status: 400 },
        },
        {
          id: 'rejects-a-list-without-its-object',
          wire: { body: '[{"ExternalUserId":"user-1"}]' },
          expect: { status: 400 },
        },
      ],
    },
  ],
} satisfies Suite
