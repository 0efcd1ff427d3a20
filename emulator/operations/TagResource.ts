import type { Context } from '../context.ts'
import { checkTags, mergeTags, requireResource } from '../tags.ts'
import type { Tag } from '../types.ts'

interface Input {
  ResourceARN: string
  Tags: Tag[]
}

/** Adds tags to a meeting, or refuses all of them when it would have more than 50. */
export default function tagResource(input: Input, context: Context): void {
  checkTags(input.Tags)
  const meeting = requireResource(input.ResourceARN, context)
  mergeTags(meeting, input.Tags, input.ResourceARN)
}
