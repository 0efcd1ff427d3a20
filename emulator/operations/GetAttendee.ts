import { requireAttendee } from '../attendee.ts'
import type { Context } from '../context.ts'
import { requireMeeting } from '../meeting.ts'

interface Input {
  MeetingId: string
  AttendeeId: string
}

/** Answers an attendee of a live meeting, JoinToken included. */
export default function getAttendee(input: Input, context: Context): object {
  const meeting = requireMeeting(input.MeetingId, context)
  return { Attendee: requireAttendee(meeting, input.AttendeeId) }
}
