import type { Suite } from '../../src/case/row.ts'
import { accepted, noSuchRoute } from '../../src/case/value.ts'

export default {
  operation: 'GetMeeting',
  member: 'http',
  rules: [
    {
      clause: ['GM.http.request', 'GM.http.status'],
      cases: [{ id: 'accepts-get', via: 'wire', expect: accepted }],
    },
    {
      clause: 'GM.http.request',
      cases: [
        { id: 'refuses-post', wire: { method: 'POST' }, expect: noSuchRoute },
        { id: 'refuses-put', wire: { method: 'PUT' }, expect: noSuchRoute },
      ],
    },
  ],
} satisfies Suite
