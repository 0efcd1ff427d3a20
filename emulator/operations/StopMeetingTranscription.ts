import type { Context } from '../context.ts'
import { requireMeeting } from '../meeting.ts'

/**
 * Stops the transcription of a meeting and drops its configuration. What AWS answers when none
 * runs is not documented; here that succeeds too.
 */
export default function stopMeetingTranscription(
  input: { MeetingId: string },
  context: Context,
): void {
  requireMeeting(input.MeetingId, context).transcription = undefined
}
