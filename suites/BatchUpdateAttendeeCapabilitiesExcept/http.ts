import type { Suite } from '../../src/case/row.ts'
import { accepted, noSuchRoute } from '../../src/case/value.ts'

export default {
  operation: 'BatchUpdateAttendeeCapabilitiesExcept',
  member: 'http',
  rules: [
    {
      clause: ['BUX.http.request', 'BUX.http.status'],
      cases: [{ id: 'accepts-put-with-the-query', via: 'wire', expect: accepted }],
    },
    {
      clause: 'BUX.http.request',
      cases: [
        { id: 'refuses-post', wire: { method: 'POST' }, expect: noSuchRoute },
        { id: 'refuses-patch', wire: { method: 'PATCH' }, expect: noSuchRoute },
        // GET and DELETE are other operations here, for an attendee whose id is no GUID.
        { id: 'refuses-get', wire: { method: 'GET', body: '' }, expect: noSuchRoute },
        { id: 'refuses-delete', wire: { method: 'DELETE', body: '' }, expect: noSuchRoute },
      ],
    },
    {
      clause: 'PROTO.json.malformed',
      cases: [
        {
          id: 'rejects-a-body-cut-off',
          wire: { body: '{"ExcludedAttendeeIds":[{"AttendeeId":"0a1b2c3d' },
          expect: { status: 400 },
        },
      ],
    },
  ],
} satisfies Suite
