import type { Context } from '../context.ts'
import { requireMeeting } from '../meeting.ts'
import { checkTranscription } from '../transcription.ts'
import type { TranscriptionConfiguration } from '../types.ts'

interface Input {
  MeetingId: string
  TranscriptionConfiguration: TranscriptionConfiguration
}

/**
 * Starts the transcription of a meeting; the configuration of a second start replaces the first.
 * Nothing is transcribed, and no event is sent.
 */
export default function startMeetingTranscription(input: Input, context: Context): void {
  const meeting = requireMeeting(input.MeetingId, context)
  meeting.transcription = checkTranscription(input.TranscriptionConfiguration)
}
