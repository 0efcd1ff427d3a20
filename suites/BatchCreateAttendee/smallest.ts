import type { Smallest } from '../../src/case/row.ts'
import { attendees, createMeeting, from, guid, list, nothing, text } from '../../src/case/value.ts'

export default {
  operation: 'BatchCreateAttendee',
  given: [createMeeting()],
  smallest: { MeetingId: from('meeting.Meeting.MeetingId'), Attendees: attendees(1) },
  // The model promises the attendees' IDs and join tokens, and Errors for those that failed.
  accepted: {
    status: 200,
    body: {
      Attendees: list(1, 100, { AttendeeId: guid, JoinToken: text(2, 2048) }),
      Errors: nothing,
    },
  },
} satisfies Smallest
