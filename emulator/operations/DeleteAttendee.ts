import { requireAttendee } from '../attendee.ts'
import type { Context } from '../context.ts'
import { requireMeeting } from '../meeting.ts'

interface Input {
  MeetingId: string
  AttendeeId: string
}

/** Removes an attendee, and its JoinToken with it. A second call is refused with 404. */
export default function deleteAttendee(input: Input, context: Context): void {
  const meeting = requireMeeting(input.MeetingId, context)
  context.state.removeAttendee(meeting, requireAttendee(meeting, input.AttendeeId))
}
