import { admitAttendees } from '../attendee.ts'
import { checkCapabilities } from '../capabilities.ts'
import type { Context } from '../context.ts'
import { checkMeetingRequest, describeMeeting, openMeeting } from '../meeting.ts'
import type { AttendeeRequest, MeetingRequest } from '../types.ts'

interface Input extends MeetingRequest {
  Attendees: AttendeeRequest[]
}

/** Creates a meeting with up to 20 attendees; those that do not fit are listed in `Errors`. */
export default function createMeetingWithAttendees(input: Input, context: Context): object {
  // FIRST what the request says by itself: media region, features.
  checkMeetingRequest(input, context)

  // THEN every attendee, against the meeting that the token names or the one to be created:
  // nothing is created unless all of them are allowed in it.
  const known = context.state.findByToken(input.ClientRequestToken)
  const features = known ? known.MeetingFeatures : (input.MeetingFeatures ?? null)
  for (const { Capabilities } of input.Attendees) checkCapabilities(Capabilities, features)

  // THEN the primary and the quota, and the meeting.
  const meeting = known ?? openMeeting(input, context)

  // LAST the attendees.
  const admitted = admitAttendees(meeting, input.Attendees, context)
  return { Meeting: describeMeeting(meeting, context), ...admitted }
}
