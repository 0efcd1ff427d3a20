import type { Smallest } from '../../src/case/row.ts'
import { capabilities, createMeeting, from } from '../../src/case/value.ts'

export default {
  operation: 'UpdateAttendeeCapabilities',
  given: [createMeeting(), { call: 'CreateAttendee', as: 'attendee' }],
  smallest: {
    MeetingId: from('meeting.Meeting.MeetingId'),
    AttendeeId: from('attendee.Attendee.AttendeeId'),
    Capabilities: capabilities('Receive', 'Receive', 'None'),
  },
  // The model promises the updated attendee data.
  accepted: {
    status: 200,
    body: { Attendee: { AttendeeId: from('attendee.Attendee.AttendeeId') } },
  },
} satisfies Smallest
