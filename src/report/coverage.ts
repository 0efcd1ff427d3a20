import { clausePath, walkMembers } from '../contract/schema.ts'
import type { Contract, Schema } from '../contract/types.ts'
import type { CaseReport, ClauseReport, Figures, OperationSummary, Ratio } from './report.ts'
import { allVerdicts, decidedVerdicts } from './report.ts'
import type { Verdict } from '../runner/judge.ts'

/** Says of each clause whether a decided case of this run was about it. */
export function reportClauses(
  contract: Contract,
  all: Map<string, string[]>,
  cases: CaseReport[],
): ClauseReport[] {
  const decided = decidedClauses(cases)
  const injected = new Set(
    cases.filter((one) => one.injected && isDecided(one)).flatMap((one) => one.clauses),
  )
  const selected = new Set(cases.flatMap((one) => one.clauses))
  return contract.clauses.map((clause) => {
    const ids = all.get(clause.id) ?? []
    const state = clause.excluded
      ? 'excluded'
      : decided.has(clause.id)
        ? 'covered'
        : injected.has(clause.id)
          ? 'injected'
          : selected.has(clause.id)
            ? 'undecided'
            : ids.length
              ? 'not-selected'
              : 'open'
    return { ...clause, cases: ids, state }
  })
}

/** Coverage and verdicts of each operation that the clauses speak about. */
export function summariseOperations(
  contract: Contract,
  clauses: ClauseReport[],
  cases: CaseReport[],
): OperationSummary[] {
  const subjects = new Set(clauses.map(({ subject }) => subject))
  return Object.keys(contract.operations)
    .filter((operation) => subjects.has(operation))
    .map((operation) => {
      const own = clauses.filter(({ subject }) => subject === operation)
      return {
        operation,
        clauses: {
          covered: own.filter(({ state }) => state === 'covered').length,
          total: own.filter(({ state }) => state !== 'excluded').length,
          injected: own.filter(({ state }) => state === 'injected').length,
          excluded: own.filter(({ state }) => state === 'excluded').length,
          open: own.filter(({ state }) => state === 'open').map(({ id }) => id),
        },
        verdicts: countVerdicts(cases.filter((one) => one.operation === operation)),
      }
    })
}

export function countVerdicts(cases: CaseReport[]): Record<Verdict, number> {
  const counts = Object.fromEntries(allVerdicts.map((verdict) => [verdict, 0]))
  for (const { verdict } of cases) counts[verdict] = (counts[verdict] ?? 0) + 1
  return counts as Record<Verdict, number>
}

export const isDecided = (one: CaseReport): boolean => decidedVerdicts.includes(one.verdict)

/** What the decided cases are about, each against the contract's own count. */
export function measureCoverage(
  contract: Contract,
  clauses: ClauseReport[],
  cases: CaseReport[],
): Figures['coverage'] {
  const decided = decidedClauses(cases)
  const members: string[] = []
  const bounds: string[] = []
  const enums: [string, number][] = []
  const errors: string[] = []
  for (const operation of Object.values(contract.operations)) {
    const prefix = `${operation.abbreviation}.req.`
    for (const member of walkMembers(contract, operation.input)) {
      const path = prefix + clausePath(member.path)
      if (member.name !== 'member') members.push(path)
      bounds.push(...boundClauses(member.schema).map((kind) => `${path}.${kind}`))
      if (member.schema.enum) enums.push([`${path}.enum`, member.schema.enum.length])
    }
    errors.push(...operation.errors.map((error) => `${operation.abbreviation}.err.${error}`))
  }
  const open = clauses.filter(({ state }) => state !== 'excluded')
  const injected = new Set(clauses.filter(({ state }) => state === 'injected').map(({ id }) => id))
  const about = (path: string): boolean => [...decided].some((id) => id.startsWith(`${path}.`))
  return {
    clauses: { count: open.filter(({ state }) => state === 'covered').length, of: open.length },
    excludedClauses: clauses.length - open.length,
    members: ratio(members.filter(about).length, members.length),
    bounds: ratio(bounds.filter((id) => decided.has(id)).length, bounds.length),
    enumValues: ratio(sum(enums.filter(([id]) => decided.has(id))), sum(enums)),
    errorPairs: ratio(errors.filter((id) => decided.has(id)).length, errors.length),
    injectedErrorPairs: errors.filter((id) => injected.has(id)).length,
  }
}

/** Clauses that a case decided by what the target did of its own accord. */
function decidedClauses(cases: CaseReport[]): Set<string> {
  return new Set(
    cases.filter((one) => isDecided(one) && !one.injected).flatMap((one) => one.clauses),
  )
}

function boundClauses(schema: Schema): string[] {
  const { minLength, minItems, minimum, maxLength, maxItems, maximum, pattern } = schema
  const min = minLength ?? minItems ?? minimum
  const max = maxLength ?? maxItems ?? maximum
  return [
    ...(min === undefined ? [] : [min === 0 ? 'min0' : 'min']),
    ...(max === undefined ? [] : ['max']),
    ...(pattern === undefined ? [] : ['pattern']),
  ]
}

const ratio = (count: number, of: number): Ratio => ({ count, of })
const sum = (enums: [string, number][]): number =>
  enums.reduce((total, [, values]) => total + values, 0)
