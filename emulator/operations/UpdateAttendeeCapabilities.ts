import { requireAttendee } from '../attendee.ts'
import { checkCapabilities, copyCapabilities } from '../capabilities.ts'
import type { Context } from '../context.ts'
import { requireMeeting } from '../meeting.ts'
import type { AttendeeCapabilities } from '../types.ts'

interface Input {
  MeetingId: string
  AttendeeId: string
  Capabilities: AttendeeCapabilities
}

/** Sets the capabilities of an attendee and answers it in full. */
export default function updateAttendeeCapabilities(input: Input, context: Context): object {
  // FIRST the meeting, THEN the attendee.
  const meeting = requireMeeting(input.MeetingId, context)
  const attendee = requireAttendee(meeting, input.AttendeeId)

  // LAST the capabilities, by the rules of creation.
  checkCapabilities(input.Capabilities, meeting.MeetingFeatures)
  attendee.Capabilities = copyCapabilities(input.Capabilities)
  return { Attendee: attendee }
}
