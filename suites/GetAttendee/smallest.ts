import type { Smallest } from '../../src/case/row.ts'
import { createMeeting, from } from '../../src/case/value.ts'

export default {
  operation: 'GetAttendee',
  given: [createMeeting(), { call: 'CreateAttendee', as: 'attendee' }],
  smallest: {
    MeetingId: from('meeting.Meeting.MeetingId'),
    AttendeeId: from('attendee.Attendee.AttendeeId'),
  },
  accepted: {
    status: 200,
    body: { Attendee: { AttendeeId: from('attendee.Attendee.AttendeeId') } },
  },
} satisfies Smallest
