import type { Suite } from '../../src/case/row.ts'
import { accepted, noSuchRoute } from '../../src/case/value.ts'

export default {
  operation: 'GetAttendee',
  member: 'http',
  rules: [
    {
      clause: ['GA.http.request', 'GA.http.status'],
      cases: [{ id: 'accepts-get', via: 'wire', expect: accepted }],
    },
    {
      clause: 'GA.http.request',
      cases: [
        { id: 'refuses-post', wire: { method: 'POST' }, expect: noSuchRoute },
        { id: 'refuses-put', wire: { method: 'PUT' }, expect: noSuchRoute },
        { id: 'refuses-patch', wire: { method: 'PATCH' }, expect: noSuchRoute },
      ],
    },
  ],
} satisfies Suite
