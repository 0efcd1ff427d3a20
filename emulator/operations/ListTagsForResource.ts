import type { Context } from '../context.ts'
import { readResource } from '../tags.ts'

/** Answers the tags of a live meeting, in the order in which their keys came. */
export default function listTagsForResource(
  input: { ResourceARN: string },
  context: Context,
): object {
  const { tags } = readResource(input.ResourceARN, context)
  return { Tags: [...(tags ?? [])].map(([Key, Value]) => ({ Key, Value })) }
}
