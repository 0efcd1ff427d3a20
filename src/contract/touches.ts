import type { Change, ChangeKind, Occurrence } from './change.ts'
import { clausePath } from './schema.ts'
import type { Clause, Contract } from './types.ts'

/** The ends of clause ids that state a constraint, by the kind of change that moves it. */
const suffixes: Partial<Record<ChangeKind, string[]>> = {
  'pattern-added': ['pattern'],
  'pattern-removed': ['pattern'],
  'pattern-changed': ['pattern'],
  'enum-value-added': ['enum'],
  'enum-value-removed': ['enum'],
  'enum-imposed': ['enum'],
  'enum-lifted': ['enum'],
  'member-required': ['required', 'optional'],
  'member-optional': ['required', 'optional'],
  'idempotency-token-added': ['required', 'optional'],
  'idempotency-token-removed': ['required', 'optional'],
  'sensitivity-changed': [],
}

/** Adds to each change the ids of the clauses that state what it moves. */
export function addClauses(contract: Contract, changes: Change[]): Change[] {
  return changes.map((change) => ({ ...change, clauses: findClauses(contract, change) }))
}

function findClauses(contract: Contract, change: Change): string[] {
  const tests = [
    ...change.occurrences.map((occurrence) => testOccurrence(contract, change, occurrence)),
    ...(contract.operations[change.at] ? [testOperation(contract, change)] : []),
    ...(change.kind === 'service-changed' ? [testService(change)] : []),
    ...(change.kind.startsWith('error-') ? [testError(change)] : []),
  ]
  return contract.clauses.filter((clause) => tests.some((test) => test(clause))).map(({ id }) => id)
}

type Test = (clause: Clause) => boolean

function testOccurrence(contract: Contract, change: Change, met: Occurrence): Test {
  if (met.side === 'answer') return testAnswer(contract, change, met)
  const abbreviation = contract.operations[met.operation]?.abbreviation
  if (!abbreviation) return () => false
  const base = `${abbreviation}.req.${clausePath(met.path)}`
  const ends = change.fact === 'min' ? ['min', 'min0'] : (suffixes[change.kind] ?? [change.fact])
  if (change.kind === 'documentation-changed') {
    return ({ id, evidence }) => evidence === 'docs' && id.startsWith(`${base}.`)
  }
  if (change.fact ?? suffixes[change.kind]) {
    return ({ id }) => ends.some((end) => id === `${base}.${end}`)
  }
  return ({ id }) => id === base || id.startsWith(`${base}.`) || id.startsWith(`${base}[`)
}

function testAnswer(contract: Contract, change: Change, met: Occurrence): Test {
  const { abbreviation, output } = contract.operations[met.operation] ?? {}
  const base = contract.service.errors[met.owner] ? 'ERRSHAPE' : 'RESP'
  const own = base === 'RESP' ? `RESP.${met.owner}.${met.member}` : `ERRSHAPE.${met.owner}.members`
  const isTop = output === met.owner && /^(required-)?member-(added|removed)/.test(change.kind)
  return ({ id, evidence }) =>
    (id === own && (change.kind !== 'documentation-changed' || evidence === 'docs')) ||
    (isTop && id === `${abbreviation}.resp.members`)
}

function testOperation(contract: Contract, { kind, at, before, after }: Change): Test {
  const { abbreviation } = contract.operations[at]!
  const begins = (end: string): Test => {
    const start = `${abbreviation}.${end}`
    return ({ id }) => id.startsWith(start)
  }
  if (kind === 'binding-changed') return begins('http.')
  if (kind.startsWith('input-')) return begins('req.')
  if (kind.startsWith('output-')) return begins('resp.')
  if (kind === 'documentation-changed') {
    return ({ subject, evidence }) => subject === at && evidence === 'docs'
  }
  if (kind.startsWith('error-')) {
    const ids = [`${abbreviation}.err.${before ?? after}`, `${abbreviation}.err.absent`]
    return ({ id }) => ids.includes(id)
  }
  return ({ id, subject }) => subject === at || id.startsWith(`${abbreviation}.`)
}

/** What is told of an error shape concerns each operation that declares it. */
function testError({ at }: Change): Test {
  return ({ id }) => id.endsWith(`.err.${at}`) || id.startsWith(`ERRSHAPE.${at}.`)
}

function testService({ fact }: Change): Test {
  if (fact === 'signingName') return ({ id }) => id.endsWith('.auth.sigv4')
  if (fact === 'endpointPrefix') return ({ id }) => id.startsWith('ENDPOINT.')
  return () => false
}
