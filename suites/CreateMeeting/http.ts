import type { Suite } from '../../src/case/row.ts'
import {
  accepted,
  acceptedWith,
  noSuchRoute,
  nothing,
  refused,
  tags,
} from '../../src/case/value.ts'

export default {
  operation: 'CreateMeeting',
  member: 'http',
  rules: [
    {
      clause: ['CM.http.request', 'CM.http.status'],
      cases: [{ id: 'accepts-post', via: 'wire', expect: accepted }],
    },
    {
      clause: 'CM.http.request',
      cases: [
        { id: 'refuses-put', wire: { method: 'PUT' }, expect: noSuchRoute },
        { id: 'refuses-patch', wire: { method: 'PATCH' }, expect: noSuchRoute },
        { id: 'refuses-delete', wire: { method: 'DELETE' }, expect: noSuchRoute },
      ],
    },
    {
      clause: 'ROUTE.create.query',
      cases: [
        {
          id: 'makes-no-attendees-without-the-query',
          via: 'wire',
          input: { Attendees: [{ ExternalUserId: 'user-1' }] },
          expect: acceptedWith({ Attendees: nothing }),
        },
      ],
    },
    {
      clause: 'CM.doc.body.json',
      cases: [
        {
          id: 'rejects-a-body-cut-off',
          wire: { body: '{"ClientRequestToken":"ab' },
          expect: { status: 400 },
        },
        { id: 'rejects-text', wire: { body: 'ClientRequestToken=abc' }, expect: { status: 400 } },
        { id: 'rejects-a-list', wire: { body: '[]' }, expect: { status: 400 } },
      ],
    },
    {
      clause: 'CM.err.BadRequestException',
      cases: [
        {
          id: 'answers-broken-bounds-with-400',
          input: { ExternalMeetingId: 'a' },
          expect: refused,
        },
      ],
    },
    {
      clause: 'CM.err.absent',
      cases: [
        {
          id: 'names-no-undeclared-error-for-51-tags',
          note: 'TooManyTagsException belongs to TagResource.',
          input: { Tags: tags(51) },
          expect: refused,
        },
        {
          id: 'names-no-undeclared-error-for-an-unknown-primary',
          note: 'NotFoundException tempts here; CreateMeeting does not declare it.',
          input: { PrimaryMeetingId: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9' },
          expect: [
            ...refused,
            { status: 403, error: 'ForbiddenException', source: 'model 2025-10-01' },
            { status: 409, error: 'ConflictException', source: 'model 2025-10-01' },
            { status: 200, source: 'no text says that an unknown primary is refused' },
          ],
        },
      ],
    },
  ],
} satisfies Suite
