import { admitAttendees } from '../attendee.ts'
import { checkCapabilities } from '../capabilities.ts'
import type { Context } from '../context.ts'
import { requireMeeting } from '../meeting.ts'
import type { AttendeeRequest } from '../types.ts'

interface Input {
  MeetingId: string
  Attendees: AttendeeRequest[]
}

/** Creates up to 100 attendees; those that do not fit are listed in `Errors`. */
export default function batchCreateAttendee(input: Input, context: Context): object {
  // FIRST the meeting.
  const meeting = requireMeeting(input.MeetingId, context)

  // THEN what is asked for: nobody is created unless all of them are allowed in the meeting.
  for (const { Capabilities } of input.Attendees) {
    checkCapabilities(Capabilities, meeting.MeetingFeatures)
  }

  // LAST the attendees: known, new, or too many.
  return admitAttendees(meeting, input.Attendees, context)
}
