import type { Context } from '../context.ts'
import { requireResource } from '../tags.ts'

interface Input {
  ResourceARN: string
  TagKeys: string[]
}

/** Takes tags from a meeting; keys that it does not have are no error. */
export default function untagResource(input: Input, context: Context): void {
  const { tags } = requireResource(input.ResourceARN, context)
  for (const key of input.TagKeys) tags?.delete(key)
}
