import type { Suite } from '../../src/case/row.ts'
import { accepted, noSuchRoute } from '../../src/case/value.ts'

export default {
  operation: ['StartMeetingTranscription', 'StopMeetingTranscription'],
  member: 'http',
  rules: [
    {
      clause: ['*.http.request', '*.http.status'],
      cases: [{ id: 'accepts-post-with-the-query', via: 'wire', expect: accepted }],
    },
    {
      clause: '*.http.request',
      cases: [
        { id: 'refuses-get', wire: { method: 'GET', body: '' }, expect: noSuchRoute },
        { id: 'refuses-put', wire: { method: 'PUT' }, expect: noSuchRoute },
        { id: 'refuses-patch', wire: { method: 'PATCH' }, expect: noSuchRoute },
        { id: 'refuses-delete', wire: { method: 'DELETE', body: '' }, expect: noSuchRoute },
      ],
    },
    {
      clause: 'TRN.op.missing',
      operations: ['StartMeetingTranscription'],
      cases: [
        { id: 'refuses-a-path-without-the-query', wire: { query: {} }, expect: noSuchRoute },
        {
          id: 'refuses-another-value-in-the-query',
          wire: { query: { operation: 'pause' } },
          expect: noSuchRoute,
        },
      ],
    },
    {
      clause: 'TRN.stop.body',
      operations: ['StopMeetingTranscription'],
      cases: [{ id: 'accepts-a-request-without-a-body', wire: { body: '' }, expect: accepted }],
    },
  ],
} satisfies Suite
