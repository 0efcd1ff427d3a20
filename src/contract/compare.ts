import { classify, type Change, type Difference } from './change.ts'
import { compareEnums, compareErrors } from './compare-names.ts'
import { compareOperations } from './compare-operations.ts'
import { compareShapes } from './compare-shapes.ts'
import { findOccurrences, type Occurrences } from './occurrences.ts'
import { makePair, type Pair } from './pair.ts'
import type { Published } from './published.ts'

/** Lists what changed from one form of the API to another, in a stable order. */
export function compare(from: Published, to: Published): Change[] {
  const pair = makePair(from, to)
  const occurrences = findOccurrences(from, to)
  const differences = [
    ...compareService(pair),
    ...compareOperations(pair),
    ...compareShapes(pair),
    ...compareErrors(pair),
    ...compareEnums(pair),
  ]
  return differences
    .map((difference) => locate(difference, occurrences))
    .sort((a, b) => compareText(sortKey(a), sortKey(b)))
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const sortKey = ({ at, kind, fact, after, before }: Change): string =>
  [at, kind, fact, after, before].join('\u0000')

function locate(difference: Difference, { find, operations: known }: Occurrences): Change {
  const isOperation = known.has(difference.at)
  const met = isOperation ? [] : find(difference.at)
  const operations = isOperation
    ? [difference.at]
    : [...new Set(met.map(({ operation }) => operation))].sort()
  const sides = met.map(({ side }) => side)
  const effects = classify(difference.kind, sides)
  return { ...difference, ...effects, operations, occurrences: met, clauses: [] }
}

function compareService({ from, to }: Pair): Difference[] {
  return (['apiVersion', 'signingName', 'endpointPrefix'] as const).flatMap((fact) => {
    const before = from.service[fact]
    const after = to.service[fact]
    return before === undefined || after === undefined || before === after
      ? []
      : [{ kind: 'service-changed' as const, at: 'service', fact, before, after }]
  })
}
