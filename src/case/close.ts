import { distance } from 'fastest-levenshtein'

/** At most three names that differ from a mistyped one by few letters, nearest first. */
export function findClose(wanted: string, names: Iterable<string>): string[] {
  const plain = wanted.toLowerCase()
  return [...names]
    .map((name) => ({ name, edits: distance(plain, name.toLowerCase()) }))
    .filter(({ edits }) => edits <= Math.max(2, plain.length / 3))
    .sort((a, b) => a.edits - b.edits || a.name.length - b.name.length)
    .slice(0, 3)
    .map(({ name }) => name)
}

/** ` Did you mean 'X' or 'Y'?`, or nothing. */
export function findCloseNames(wanted: string, names: Iterable<string>): string {
  const close = findClose(wanted, names).map((name) => `'${name}'`)
  return close.length ? ` Did you mean ${close.join(' or ')}?` : ''
}
