import type { Smallest } from '../../src/case/row.ts'
import { createMeeting, from, guid, list } from '../../src/case/value.ts'

export default {
  operation: 'ListAttendees',
  given: [createMeeting(), { call: 'CreateAttendee', as: 'attendee' }],
  smallest: { MeetingId: from('meeting.Meeting.MeetingId') },
  accepted: { status: 200, body: { Attendees: list(1, 250, { AttendeeId: guid }) } },
} satisfies Smallest
