import { readAttendee } from '../attendee.ts'
import type { Context } from '../context.ts'
import { readMeeting } from '../meeting.ts'

interface Input {
  MeetingId: string
  AttendeeId: string
}

/** Answers an attendee of a live meeting, JoinToken included. */
export default function getAttendee(input: Input, context: Context): object {
  const meeting = readMeeting(input.MeetingId, context)
  return { Attendee: readAttendee(meeting, input.AttendeeId, context) }
}
