import type { Outcome, Row, Step, Suite } from '../../src/case/row.ts'
import { accepted, createMeeting, from, notFound, nothing } from '../../src/case/value.ts'

const deleted: Step[] = [
  createMeeting(),
  { call: 'CreateAttendee', as: 'attendee' },
  { call: 'DeleteMeeting' },
]
const ends = (id: string, call: string): Row => ({
  id,
  steps: [...deleted, { call, expect: notFound }],
})
const replica = (as: string): Step =>
  createMeeting(as, { PrimaryMeetingId: from('meeting.Meeting.MeetingId') })
const get = (as: string, expect: Outcome): Step => ({
  call: 'GetMeeting',
  input: { MeetingId: from(`${as}.Meeting.MeetingId`) },
  expect,
})
const alive = { status: 200 }

export default {
  operation: 'DeleteMeeting',
  member: 'response',
  rules: [
    {
      clause: 'DM.resp.none',
      cases: [{ id: 'has-no-body', via: 'wire', expect: { status: 204, body: nothing } }],
    },
    {
      clause: 'LIFE.delete.meeting',
      cases: [
        ends('hides-the-meeting-from-get-meeting', 'GetMeeting'),
        ends('hides-the-meeting-from-list-attendees', 'ListAttendees'),
        ends('hides-its-attendees-from-get-attendee', 'GetAttendee'),
        ends('admits-no-more-attendees', 'CreateAttendee'),
        {
          id: 'leaves-other-meetings',
          steps: [
            createMeeting('other'),
            ...deleted,
            get('other', alive),
            {
              call: 'CreateAttendee',
              input: { MeetingId: from('other.Meeting.MeetingId') },
              expect: accepted,
            },
          ],
        },
      ],
    },
    {
      clause: 'IDEM.delete',
      cases: [
        {
          id: 'meets-a-meeting-that-is-deleted-already',
          steps: [
            createMeeting(),
            { call: 'DeleteMeeting' },
            { call: 'DeleteMeeting', expect: notFound },
          ],
        },
      ],
    },
    {
      clause: 'REP.cascade',
      cases: [
        {
          id: 'ends-the-replicas-of-a-primary',
          steps: [
            createMeeting(),
            replica('first'),
            replica('second'),
            { call: 'DeleteMeeting' },
            get('first', notFound),
            get('second', notFound),
          ],
        },
        {
          id: 'leaves-the-primary-of-a-replica',
          steps: [
            createMeeting(),
            replica('first'),
            replica('second'),
            { call: 'DeleteMeeting', input: { MeetingId: from('first.Meeting.MeetingId') } },
            get('meeting', alive),
            get('second', alive),
          ],
        },
      ],
    },
  ],
} satisfies Suite
