import type { Aspect, Published } from './published.ts'

/** Both forms of one comparison, and what both of them know. */
export interface Pair {
  from: Published
  to: Published
  knows(aspect: Aspect): boolean
}

/** Puts two forms side by side. */
export function makePair(from: Published, to: Published): Pair {
  const unknown = new Set([...from.unknown, ...to.unknown])
  return { from, to, knows: (aspect) => !unknown.has(aspect) }
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&nbsp;': ' ',
}

/** True when two documentation texts differ in white space and entities only: sources vary there. */
export function sameText(before: string | undefined, after: string | undefined): boolean {
  return squeeze(before) === squeeze(after)
}

function squeeze(text = ''): string {
  return text
    .replace(/&(?:amp|lt|gt|quot|apos|#39|nbsp);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .replace(/ ?(<\/?[a-z][^>]*>) ?/gi, '$1')
    .trim()
}
