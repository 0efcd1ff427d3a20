import { admitAttendee } from '../attendee.ts'
import { checkCapabilities } from '../capabilities.ts'
import type { Context } from '../context.ts'
import { Refusal } from '../errors.ts'
import { checkMeetingRequest, describeMeeting, openMeeting } from '../meeting.ts'
import type { Attendee, AttendeeError, AttendeeRequest, MeetingRequest } from '../types.ts'

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

  // LAST the attendees. A Set, because one user named twice is one attendee.
  const attendees = new Set<Attendee>()
  const errors: AttendeeError[] = []
  for (const request of input.Attendees) {
    try {
      attendees.add(admitAttendee(meeting, request, context))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { ExternalUserId } = request
      errors.push({ ExternalUserId, ErrorCode: error.code, ErrorMessage: error.message })
    }
  }
  return {
    Meeting: describeMeeting(meeting, context),
    Attendees: [...attendees],
    Errors: errors,
  }
}
