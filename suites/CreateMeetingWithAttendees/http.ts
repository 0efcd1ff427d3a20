import type { Suite } from '../../src/case/row.ts'
import {
  accepted,
  acceptedWith,
  list,
  noSuchRoute,
  refused,
  structure,
  tags,
} from '../../src/case/value.ts'

export default {
  operation: 'CreateMeetingWithAttendees',
  member: 'http',
  rules: [
    {
      clause: ['CMWA.http.request', 'CMWA.http.status', 'CMWA.doc.uri'],
      cases: [{ id: 'accepts-post-with-the-query', via: 'wire', expect: accepted }],
    },
    {
      clause: 'CMWA.http.request',
      cases: [
        { id: 'refuses-put', wire: { method: 'PUT' }, expect: noSuchRoute },
        { id: 'refuses-patch', wire: { method: 'PATCH' }, expect: noSuchRoute },
      ],
    },
    {
      clause: ['ROUTE.create.query', 'CMWA.doc.creates'],
      cases: [
        {
          id: 'makes-attendees-with-the-query',
          via: 'wire',
          expect: acceptedWith({ Attendees: list(1, 1, structure) }),
        },
      ],
    },
    {
      clause: 'CMWA.doc.body.json',
      cases: [
        {
          id: 'rejects-a-body-cut-off',
          wire: { body: '{"ClientRequestToken":"ab' },
          expect: { status: 400 },
        },
        { id: 'rejects-text', wire: { body: 'Attendees=one' }, expect: { status: 400 } },
      ],
    },
    {
      clause: 'CMWA.err.BadRequestException',
      cases: [
        {
          id: 'answers-broken-bounds-with-400',
          input: { ExternalMeetingId: 'a' },
          expect: refused,
        },
      ],
    },
    {
      clause: 'CMWA.err.absent',
      cases: [
        {
          id: 'names-no-undeclared-error-for-51-tags',
          note: 'TooManyTagsException belongs to TagResource.',
          input: { Tags: tags(51) },
          expect: refused,
        },
      ],
    },
  ],
} satisfies Suite
