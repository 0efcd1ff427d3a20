import type { Suite } from '../../src/case/row.ts'
import { accepted, noSuchRoute } from '../../src/case/value.ts'

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
