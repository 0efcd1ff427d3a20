import { checkCapabilities, copyCapabilities } from '../capabilities.ts'
import type { Context } from '../context.ts'
import { requireMeeting } from '../meeting.ts'
import type { AttendeeCapabilities } from '../types.ts'

interface Input {
  MeetingId: string
  ExcludedAttendeeIds: { AttendeeId: string }[]
  Capabilities: AttendeeCapabilities
}

/**
 * Sets the capabilities of every attendee but the excluded ones. Whether an excluded id of nobody
 * is an error is not documented; it is ignored.
 */
export default function batchUpdateAttendeeCapabilitiesExcept(
  input: Input,
  context: Context,
): void {
  // FIRST the meeting, THEN the capabilities, by the rules of creation.
  const meeting = requireMeeting(input.MeetingId, context)
  checkCapabilities(input.Capabilities, meeting.MeetingFeatures)

  // LAST the attendees.
  const excluded = new Set(
    input.ExcludedAttendeeIds.map(({ AttendeeId }) => AttendeeId.toLowerCase()),
  )
  for (const { attendee } of meeting.roster?.byId.values() ?? []) {
    if (excluded.has(attendee.AttendeeId)) continue
    attendee.Capabilities = copyCapabilities(input.Capabilities)
  }
}
