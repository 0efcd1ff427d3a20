import type { Suite } from '../../src/case/row.ts'
import { accepted } from '../../src/case/value.ts'

/** What a server says to a verb that is no operation; no document names the status. */
const noSuchRoute = { status: [400, 403, 404, 405, 501] }

export default {
  operation: 'DeleteAttendee',
  member: 'http',
  rules: [
    {
      clause: ['DA.http.request', 'DA.http.status'],
      cases: [{ id: 'accepts-delete', via: 'wire', expect: accepted }],
    },
    {
      clause: 'DA.http.request',
      cases: [
        {
          id: 'deletes-nothing-with-post',
          steps: [
            { call: 'CreateMeeting', as: 'meeting' },
            { call: 'CreateAttendee', as: 'attendee' },
            { call: 'DeleteAttendee', wire: { method: 'POST' }, expect: noSuchRoute },
            { call: 'GetAttendee', expect: accepted },
          ],
        },
        { id: 'refuses-put', wire: { method: 'PUT' }, expect: noSuchRoute },
        { id: 'refuses-patch', wire: { method: 'PATCH' }, expect: noSuchRoute },
      ],
    },
  ],
} satisfies Suite
