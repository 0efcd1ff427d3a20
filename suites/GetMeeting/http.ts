import type { Suite } from '../../src/case/row.ts'
import { accepted } from '../../src/case/value.ts'

/** What a server says to a verb that is no operation; no document names the status. */
const noSuchRoute = { status: [400, 403, 404, 405, 501] }

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
