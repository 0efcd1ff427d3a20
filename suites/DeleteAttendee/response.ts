import type { Step, Suite } from '../../src/case/row.ts'
import { accepted, createMeeting, from, notFound, nothing } from '../../src/case/value.ts'

const deleted: Step[] = [
  createMeeting(),
  { call: 'CreateAttendee', as: 'attendee' },
  { call: 'DeleteAttendee' },
]

export default {
  operation: 'DeleteAttendee',
  member: 'response',
  rules: [
    {
      clause: 'DA.resp.none',
      cases: [{ id: 'has-no-body', via: 'wire', expect: { status: 204, body: nothing } }],
    },
    {
      clause: 'LIFE.delete.attendee',
      cases: [
        {
          id: 'hides-the-attendee-from-get-attendee',
          steps: [...deleted, { call: 'GetAttendee', expect: notFound }],
        },
        {
          id: 'hides-the-attendee-from-list-attendees',
          steps: [
            ...deleted,
            { call: 'ListAttendees', expect: { status: 200, body: { Attendees: nothing } } },
          ],
        },
        {
          id: 'leaves-the-other-attendees',
          steps: [
            createMeeting(),
            { call: 'CreateAttendee', as: 'other', input: { ExternalUserId: 'user-2' } },
            ...deleted.slice(1),
            {
              call: 'GetAttendee',
              input: { AttendeeId: from('other.Attendee.AttendeeId') },
              expect: { status: 200 },
            },
          ],
        },
        {
          id: 'leaves-the-meeting',
          steps: [...deleted, { call: 'GetMeeting', expect: accepted }],
        },
      ],
    },
    {
      clause: ['LIFE.delete.attendee.again', 'DA.err.NotFoundException'],
      cases: [
        {
          id: 'answers-a-second-delete-with-404',
          steps: [...deleted, { call: 'DeleteAttendee', expect: notFound }],
        },
      ],
    },
  ],
} satisfies Suite
