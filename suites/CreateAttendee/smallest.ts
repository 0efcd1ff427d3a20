import type { Smallest } from '../../src/case/row.ts'
import { createMeeting, from, guid, text } from '../../src/case/value.ts'

export default {
  operation: 'CreateAttendee',
  given: [createMeeting()],
  smallest: { MeetingId: from('meeting.Meeting.MeetingId'), ExternalUserId: 'user-1' },
  // The model promises the attendee information, including attendee ID and join token.
  accepted: { status: 200, body: { Attendee: { AttendeeId: guid, JoinToken: text(2, 2048) } } },
} satisfies Smallest
