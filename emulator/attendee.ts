import { defaultCapabilities } from './capabilities.ts'
import type { Context } from './context.ts'
import { limitExceeded, notFound } from './errors.ts'
import type { Meeting } from './state.ts'
import type { Attendee, AttendeeRequest } from './types.ts'

/** Finds the attendee of a path label, or refuses with 404 NotFoundException. */
export function requireAttendee(meeting: Meeting, attendeeId: string): Attendee {
  const found = meeting.roster?.byId.get(attendeeId.toLowerCase())
  if (!found) throw notFound('Attendee', attendeeId)
  return found.attendee
}

/**
 * Finds the attendee of an ExternalUserId or creates it: the same user in the same meeting is the
 * same attendee, unchanged (observation I4). Refuses with 400 LimitExceededException when the
 * meeting is full. The capabilities must have passed `checkCapabilities`.
 */
export function admitAttendee(
  meeting: Meeting,
  request: AttendeeRequest,
  context: Context,
): Attendee {
  const known = meeting.roster?.byUser.get(request.ExternalUserId)
  if (known) return known
  const room = attendeeRoom(meeting, context)
  if ((meeting.roster?.byId.size ?? 0) >= room) {
    throw limitExceeded(`The meeting has ${room} attendees already`)
  }
  const { Capabilities } = request
  const AttendeeId = context.identity.guid()
  const attendee: Attendee = {
    ExternalUserId: request.ExternalUserId,
    AttendeeId,
    JoinToken: context.identity.joinToken(AttendeeId),
    Capabilities: Capabilities
      ? { Audio: Capabilities.Audio, Video: Capabilities.Video, Content: Capabilities.Content }
      : defaultCapabilities(meeting.MeetingFeatures),
  }
  context.state.addAttendee(meeting, attendee)
  return attendee
}

/** How many attendees a meeting takes: its own MaxCount, within the quota. */
function attendeeRoom(meeting: Meeting, { limits }: Context): number {
  const maxCount = meeting.MeetingFeatures?.Attendee?.MaxCount ?? limits.attendeesPerMeeting
  return Math.min(maxCount, limits.attendeesPerMeeting)
}
