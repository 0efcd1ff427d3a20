import { copyCapabilities, defaultCapabilities } from './capabilities.ts'
import { isVisible, type Context } from './context.ts'
import { limitExceeded, notFound, Refusal } from './errors.ts'
import type { Meeting, RosterEntry } from './state.ts'
import type { Attendee, AttendeeError, AttendeeRequest } from './types.ts'

/** Finds the attendee of a path label, or refuses with 404 NotFoundException. */
export function requireAttendee(meeting: Meeting, attendeeId: string): Attendee {
  return requireEntry(meeting, attendeeId).attendee
}

/** Finds an attendee as reads do: not before it is visible. */
export function readAttendee(meeting: Meeting, attendeeId: string, context: Context): Attendee {
  const { attendee, createdMs } = requireEntry(meeting, attendeeId)
  if (!isVisible(createdMs, context)) throw notFound('Attendee', attendeeId)
  return attendee
}

function requireEntry(meeting: Meeting, attendeeId: string): RosterEntry {
  const entry = meeting.roster?.byId.get(attendeeId.toLowerCase())
  if (!entry) throw notFound('Attendee', attendeeId)
  return entry
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
      ? copyCapabilities(Capabilities)
      : defaultCapabilities(meeting.MeetingFeatures),
  }
  context.state.addAttendee(meeting, attendee)
  return attendee
}

/** Admits several attendees; those that do not fit become errors of a call that succeeds. */
export function admitAttendees(
  meeting: Meeting,
  requests: AttendeeRequest[],
  context: Context,
): { Attendees: Attendee[]; Errors: AttendeeError[] } {
  // A Set, because one user named twice is one attendee.
  const attendees = new Set<Attendee>()
  const errors: AttendeeError[] = []
  for (const request of requests) {
    try {
      attendees.add(admitAttendee(meeting, request, context))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { ExternalUserId } = request
      errors.push({ ExternalUserId, ErrorCode: error.code, ErrorMessage: error.message })
    }
  }
  return { Attendees: [...attendees], Errors: errors }
}

/** How many attendees a meeting takes: its own MaxCount, within the quota. */
function attendeeRoom(meeting: Meeting, { limits }: Context): number {
  const maxCount = meeting.MeetingFeatures?.Attendee?.MaxCount ?? limits.attendeesPerMeeting
  return Math.min(maxCount, limits.attendeesPerMeeting)
}
