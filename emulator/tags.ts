import { isVisible, type Context } from './context.ts'
import { badRequest, resourceNotFound, tooManyTags } from './errors.ts'
import type { Meeting } from './state.ts'
import type { Tag } from './types.ts'

const tagLimit = 50

/** A MeetingArn up to its MeetingId; it has the control region, not the media region (F1). */
export function meetingArnStart({ region, account }: Context): string {
  return `arn:${region.partition}:chime:${region.name}:${account}:meeting/`
}

/**
 * Finds the meeting of an ARN, or refuses with 404 ResourceNotFoundException. The other two
 * notations of a meeting (observation F2) name nothing here.
 */
export function requireResource(arn: string, context: Context): Meeting {
  const start = meetingArnStart(context)
  const meeting = arn.startsWith(start)
    ? context.state.findMeeting(arn.slice(start.length))
    : undefined
  if (!meeting) throw resourceNotFound(arn)
  return meeting
}

/** Finds the meeting of an ARN as reads do: not before it is visible. */
export function readResource(arn: string, context: Context): Meeting {
  const meeting = requireResource(arn, context)
  if (!isVisible(meeting.createdMs, context)) throw resourceNotFound(arn)
  return meeting
}

/**
 * Refuses keys that the tag conventions of AWS reserve (400), in any letter case; the pattern of
 * this API lets them through.
 */
export function checkTags(tags: Tag[]): void {
  if (tags.some(({ Key }) => Key.toLowerCase().startsWith('aws:'))) {
    throw badRequest('A tag key must not begin with the reserved prefix')
  }
}

/** Adds tags; a key that is there gets the new value. All or, beyond 50 keys, none (400). */
export function mergeTags(meeting: Meeting, tags: Tag[], arn: string): void {
  const merged = new Map(meeting.tags)
  for (const { Key, Value } of tags) merged.set(Key, Value)
  if (merged.size > tagLimit) throw tooManyTags(arn, tagLimit)
  meeting.tags = merged
}
