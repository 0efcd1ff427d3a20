import type { Smallest } from '../../src/case/row.ts'
import { capabilities, createMeeting, from, nothing } from '../../src/case/value.ts'

export default {
  operation: 'BatchUpdateAttendeeCapabilitiesExcept',
  given: [createMeeting(), { call: 'CreateAttendee', as: 'attendee' }],
  smallest: {
    MeetingId: from('meeting.Meeting.MeetingId'),
    ExcludedAttendeeIds: [{ AttendeeId: from('attendee.Attendee.AttendeeId') }],
    Capabilities: capabilities('Receive', 'Receive', 'None'),
  },
  accepted: { status: 200, body: nothing },
} satisfies Smallest
