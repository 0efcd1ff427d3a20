import { admitAttendee } from '../attendee.ts'
import { checkCapabilities } from '../capabilities.ts'
import type { Context } from '../context.ts'
import { requireMeeting } from '../meeting.ts'
import type { AttendeeRequest } from '../types.ts'

interface Input extends AttendeeRequest {
  MeetingId: string
}

/** Creates an attendee, or answers the one that the ExternalUserId already has in the meeting. */
export default function createAttendee(input: Input, context: Context): object {
  // FIRST the meeting.
  const meeting = requireMeeting(input.MeetingId, context)

  // THEN what is asked for, even when the attendee exists and keeps what it has.
  checkCapabilities(input.Capabilities, meeting.MeetingFeatures)

  // LAST the attendee: known, new, or one too many.
  return { Attendee: admitAttendee(meeting, input, context) }
}
