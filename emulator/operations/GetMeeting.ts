import type { Context } from '../context.ts'
import { describeMeeting, readMeeting } from '../meeting.ts'

/** Answers a live meeting. */
export default function getMeeting(input: { MeetingId: string }, context: Context): object {
  const meeting = readMeeting(input.MeetingId, context)
  return { Meeting: describeMeeting(meeting, context) }
}
