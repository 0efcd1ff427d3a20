import picomatch from 'picomatch'
import type { Case } from './case.ts'
import { findCloseNames } from './close.ts'

/** A pattern that matches nothing; the message names ids that come close. */
export class NoMatch extends Error {
  constructor(pattern: string, names: Iterable<string>) {
    const hint = findCloseNames(pattern.replace(/[*?/]+$/, ''), names)
    super(`No case matches '${pattern}'.${hint} 'chime-conformance list' prints all ids.`)
  }
}

/**
 * Selects cases by id globs; no pattern selects all. A pattern without a wildcard also selects
 * what lies below it, so `CreateMeeting` means `CreateMeeting/**`.
 * @throws NoMatch when a pattern selects nothing.
 */
export function selectCases(cases: Case[], patterns: string[]): Case[] {
  if (!patterns.length) return cases
  const chosen = new Set<Case>()
  for (const pattern of patterns) {
    const matching = findMatching(cases, pattern)
    if (!matching.length)
      throw new NoMatch(pattern, new Set(cases.flatMap(({ id }) => prefixes(id))))
    for (const one of matching) chosen.add(one)
  }
  return cases.filter((one) => chosen.has(one))
}

function findMatching(cases: Case[], pattern: string): Case[] {
  const below = `${pattern.replace(/\/$/, '')}/`
  const isMatch = picomatch(pattern, { nobrace: true })
  return cases.filter(({ id }) => id === pattern || id.startsWith(below) || isMatch(id))
}

function prefixes(id: string): string[] {
  const parts = id.split('/')
  return parts.map((_part, index) => parts.slice(0, index + 1).join('/'))
}
