import { isVisible, type Context } from '../context.ts'
import { readMeeting } from '../meeting.ts'
import { readNextToken, writeNextToken } from '../page.ts'
import type { Attendee } from '../types.ts'

interface Input {
  MeetingId: string
  NextToken?: string
  MaxResults?: number
}

/** The page size without max-results is not documented; ours is the largest allowed. */
const defaultPageSize = 100

/** Answers the attendees of a meeting in the order of creation, connected or not. */
export default function listAttendees(input: Input, context: Context): object {
  // FIRST the meeting, THEN the token, which belongs to that meeting alone.
  const meeting = readMeeting(input.MeetingId, context)
  const { NextToken, MaxResults = defaultPageSize } = input
  const after = NextToken === undefined ? 0 : readNextToken(meeting, NextToken, context)

  // LAST the page. It starts after a number, not at an index: deletions do not shift it.
  const page: Attendee[] = []
  let last = after
  let more = false
  for (const { attendee, number, createdMs } of meeting.roster?.byId.values() ?? []) {
    if (number <= after) continue
    if (!isVisible(createdMs, context)) break
    if (page.length === MaxResults) {
      more = true
      break
    }
    page.push(attendee)
    last = number
  }
  // An explicit null, as other members that have no value are sent (observation F6).
  return { Attendees: page, NextToken: more ? writeNextToken(meeting, last, context) : null }
}
