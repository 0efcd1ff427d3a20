import type { Case } from '../../case/case.ts'
import { effectOf, type Change, type Effect } from '../../contract/change.ts'
import { compare } from '../../contract/compare.ts'
import type { Aspect, Published } from '../../contract/published.ts'
import { addClauses } from '../../contract/touches.ts'
import type { Contract } from '../../contract/types.ts'

/** What a comparison of two forms of the API came to: `drift --format json`. */
export interface Drift {
  schemaVersion: 1
  from: DriftSide
  to: DriftSide
  /** What was left out of the comparison because one of the two cannot know it. */
  notCompared: Aspect[]
  /** Changes by what they are to whoever they hit harder; documentation stands apart. */
  counts: Record<Effect | 'documentation', number>
  changes: DriftChange[]
}

interface DriftSide {
  name: string
  form: Published['form']
}

export interface DriftChange extends Omit<Change, 'occurrences'> {
  effect: Effect
  /** `CreateMeeting request Tags.member.Key`. */
  places: string[]
  /** Ids of cases that test a clause of it. */
  cases: string[]
}

/** Compares two forms and adds the clauses and cases that each change touches. */
export function makeDrift(
  contract: Contract,
  table: Case[],
  from: Published,
  to: Published,
): Drift {
  const changes = addClauses(contract, compare(from, to)).map((change) => describe(change, table))
  const isText = (change: DriftChange): boolean => change.kind === 'documentation-changed'
  const count = (effect: Effect): number =>
    changes.filter((change) => change.effect === effect && !isText(change)).length
  return {
    schemaVersion: 1,
    from: { name: from.name, form: from.form },
    to: { name: to.name, form: to.form },
    notCompared: [...new Set([...from.unknown, ...to.unknown])],
    counts: {
      breaking: count('breaking'),
      additive: count('additive'),
      neutral: count('neutral'),
      documentation: changes.filter(isText).length,
    },
    changes,
  }
}

function describe({ occurrences, ...change }: Change, table: Case[]): DriftChange {
  const touched = new Set(change.clauses)
  return {
    ...change,
    effect: effectOf(change),
    places: occurrences.map(({ operation, side, path }) => `${operation} ${side} ${path}`.trim()),
    cases: table.filter(({ clauses }) => clauses.some((id) => touched.has(id))).map(({ id }) => id),
  }
}

/** The gravest that a drift holds: `none` without any change. */
export function gravest({ counts, changes }: Drift): 'breaking' | 'any' | 'none' {
  if (counts.breaking) return 'breaking'
  return changes.length ? 'any' : 'none'
}
