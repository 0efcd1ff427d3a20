import type { Difference } from './change.ts'
import { sameText, type Pair } from './pair.ts'
import type { Published, PublishedOperation } from './published.ts'

/** Lists what changed on operations themselves: bindings, input, output, declared errors, text. */
export function compareOperations(pair: Pair): Difference[] {
  const { from, to } = pair
  const names = [...new Set([...Object.keys(from.operations), ...Object.keys(to.operations)])]
  return names.flatMap((at): Difference[] => {
    const before = from.operations[at]
    const after = to.operations[at]
    if (!before) return [{ kind: 'operation-added', at }]
    return after ? compareOperation(pair, at, before, after) : [{ kind: 'operation-removed', at }]
  })
}

function compareOperation(
  pair: Pair,
  at: string,
  before: PublishedOperation,
  after: PublishedOperation,
): Difference[] {
  const facts = (one: PublishedOperation) => ({
    method: one.method,
    path: one.path,
    query: new URLSearchParams(Object.entries(one.query).sort()).toString(),
    status: one.status,
  })
  const [old, now] = [facts(before), facts(after)]
  const bindings = (['method', 'path', 'query', 'status'] as const)
    .filter((fact) => old[fact] !== now[fact])
    .map((fact): Difference => ({
      kind: 'binding-changed',
      at,
      fact,
      before: old[fact],
      after: now[fact],
    }))
  return [
    ...bindings,
    ...compareEnds(pair, at, before, after),
    ...(pair.knows('declared-errors') ? compareDeclared(at, before.errors, after.errors) : []),
    ...(pair.knows('documentation') && !sameText(before.documentation, after.documentation)
      ? [{ kind: 'documentation-changed' as const, at }]
      : []),
  ]
}

/** An input or output that came or went as a whole; one without members is like none. */
function compareEnds(
  { from, to }: Pair,
  at: string,
  before: PublishedOperation,
  after: PublishedOperation,
): Difference[] {
  const has = (form: Published, name: string | null): name is string =>
    name !== null && Object.keys(form.shapes[name]?.members ?? {}).length > 0
  return (['input', 'output'] as const).flatMap((end): Difference[] => {
    const old = has(from, before[end])
    const now = has(to, after[end])
    if (old === now || (before[end] && after[end])) return []
    return [
      now
        ? { kind: `${end}-added`, at, after: after[end]! }
        : { kind: `${end}-removed`, at, before: before[end]! },
    ]
  })
}

function compareDeclared(at: string, before: string[], after: string[]): Difference[] {
  const added = after.filter((name) => !before.includes(name))
  const removed = before.filter((name) => !after.includes(name))
  return [
    ...added.map((name): Difference => ({ kind: 'error-added', at, after: name })),
    ...removed.map((name): Difference => ({ kind: 'error-removed', at, before: name })),
  ]
}
