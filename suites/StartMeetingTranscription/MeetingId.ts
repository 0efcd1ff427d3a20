import type { Step, Suite } from '../../src/case/row.ts'
import { createMeeting, from, notFound, refused } from '../../src/case/value.ts'

/** A GUID that no service hands out: its third group says version 6. */
const unknown = '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9'
const MeetingId = from('meeting.Meeting.MeetingId')
const deletion: Step = { call: 'DeleteMeeting', input: { MeetingId } }

export default {
  operation: ['StartMeetingTranscription', 'StopMeetingTranscription'],
  member: 'MeetingId',
  rules: [
    {
      clause: '*.err.NotFoundException',
      cases: [
        { id: 'answers-an-unknown-guid-with-404', input: { MeetingId: unknown }, expect: notFound },
      ],
    },
    {
      clause: 'ST.err.NotFoundException',
      operations: ['StartMeetingTranscription'],
      cases: [
        {
          id: 'answers-a-deleted-meeting-with-404',
          steps: [
            createMeeting(),
            deletion,
            { call: 'StartMeetingTranscription', expect: notFound },
          ],
        },
      ],
    },
    {
      clause: 'TRN.ended',
      operations: ['StopMeetingTranscription'],
      cases: [
        {
          id: 'answers-404-once-the-meeting-has-ended',
          steps: [
            createMeeting(),
            { call: 'StartMeetingTranscription' },
            deletion,
            { call: 'StopMeetingTranscription', expect: notFound },
          ],
        },
      ],
    },
    {
      clause: '*.err.BadRequestException',
      cases: [
        { id: 'answers-a-malformed-id-with-400', input: { MeetingId: 'abc' }, expect: refused },
      ],
    },
    {
      clause: '*.err.absent',
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
      clause: '.required',
      cases: [
        {
          id: 'rejects-a-path-without-it',
          note: 'Without the label this is another route, and no text names its status.',
          wire: { path: '/meetings//transcription' },
          expect: { status: [400, 403, 404, 405, 501] },
        },
      ],
    },
  ],
} satisfies Suite
