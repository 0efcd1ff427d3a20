import type { Suite } from '../../src/case/row.ts'
import { accepted } from '../../src/case/value.ts'

/** What a server says to a verb that is no operation; no document names the status. */
const noSuchRoute = { status: [400, 403, 404, 405, 501] }

export default {
  operation: 'DeleteMeeting',
  member: 'http',
  rules: [
    {
      clause: ['DM.http.request', 'DM.http.status'],
      cases: [{ id: 'accepts-delete', via: 'wire', expect: accepted }],
    },
    {
      clause: 'DM.http.request',
      cases: [
        {
          id: 'deletes-nothing-with-post',
          steps: [
            { call: 'CreateMeeting', as: 'meeting' },
            { call: 'DeleteMeeting', wire: { method: 'POST' }, expect: noSuchRoute },
            { call: 'GetMeeting', expect: accepted },
          ],
        },
        { id: 'refuses-put', wire: { method: 'PUT' }, expect: noSuchRoute },
        { id: 'refuses-patch', wire: { method: 'PATCH' }, expect: noSuchRoute },
      ],
    },
  ],
} satisfies Suite
