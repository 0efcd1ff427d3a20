import type { Suite } from '../../src/case/row.ts'
import { from, notFound, refused } from '../../src/case/value.ts'

/** A GUID that no service hands out: its third group says version 6. */
const unknown = '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9'

export default {
  operation: 'GetMeeting',
  member: 'MeetingId',
  rules: [
    {
      clause: ['GM.err.NotFoundException', 'ID.guid.unknown'],
      cases: [
        { id: 'answers-an-unknown-guid-with-404', input: { MeetingId: unknown }, expect: notFound },
        {
          id: 'answers-a-deleted-meeting-with-404',
          steps: [
            { call: 'CreateMeeting', as: 'meeting' },
            { call: 'DeleteMeeting', input: { MeetingId: from('meeting.Meeting.MeetingId') } },
            {
              call: 'GetMeeting',
              input: { MeetingId: from('meeting.Meeting.MeetingId') },
              expect: notFound,
            },
          ],
        },
      ],
    },
    {
      clause: 'GM.err.BadRequestException',
      cases: [
        { id: 'answers-a-malformed-id-with-400', input: { MeetingId: 'abc' }, expect: refused },
      ],
    },
    {
      clause: 'GM.err.absent',
      cases: [
        {
          id: 'names-no-undeclared-error-for-an-unknown-guid',
          note: 'ResourceNotFoundException belongs to the tag operations.',
          input: { MeetingId: unknown.toUpperCase() },
          expect: notFound,
        },
      ],
    },
    {
      clause: 'GM.req.MeetingId.required',
      cases: [
        {
          id: 'rejects-a-path-without-it',
          note: 'Without the label this is another route, and no text names its status.',
          wire: { path: '/meetings/' },
          expect: { status: [400, 403, 404, 405, 501] },
        },
      ],
    },
  ],
} satisfies Suite
