import type { Suite } from '../../src/case/row.ts'
import { accepted, noSuchRoute } from '../../src/case/value.ts'

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
