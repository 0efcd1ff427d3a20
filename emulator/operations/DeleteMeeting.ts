import type { Context } from '../context.ts'
import { requireMeeting } from '../meeting.ts'

/**
 * Ends a meeting, its attendees and, if it is a primary, its replicas. An ended meeting is gone:
 * a second call is refused with 404, which the model has declared since 2022-04-22.
 */
export default function deleteMeeting(input: { MeetingId: string }, context: Context): void {
  const meeting = requireMeeting(input.MeetingId, context)
  context.state.endMeeting(meeting)
}
