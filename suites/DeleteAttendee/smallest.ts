import type { Smallest } from '../../src/case/row.ts'
import { createMeeting, from, nothing } from '../../src/case/value.ts'

export default {
  operation: 'DeleteAttendee',
  given: [createMeeting(), { call: 'CreateAttendee', as: 'attendee' }],
  smallest: {
    MeetingId: from('meeting.Meeting.MeetingId'),
    AttendeeId: from('attendee.Attendee.AttendeeId'),
  },
  accepted: { status: 204, body: nothing },
} satisfies Smallest
