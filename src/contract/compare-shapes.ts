import type { Difference } from './change.ts'
import { compareValues } from './compare-names.ts'
import { sameText, type Pair } from './pair.ts'
import { canonicalPattern } from './pattern.ts'
import type { PublishedMember, PublishedShape } from './published.ts'

/** One shape on each side, and the place that differences are told of. */
interface Step {
  before: string
  after: string
  at: string
}

/**
 * Walks both forms from operations and errors that both have. A pair of the same name is compared
 * once; where a member points to shapes of different names, their content is compared there, so
 * that a rename alone is no difference.
 */
export function compareShapes(pair: Pair): Difference[] {
  const open = listRoots(pair)
  const seen = new Set<string>()
  const found: Difference[] = []
  for (let step = open.pop(); step; step = open.pop()) {
    const key = step.before === step.after ? step.before : `${step.at} ${step.after}`
    // A pair of recursive shapes that were renamed would grow its place without end.
    if (seen.has(key) || step.at.split('.').length > 16) continue
    seen.add(key)
    found.push(...compareShape(pair, step, open))
  }
  return found
}

function listRoots(pair: Pair): Step[] {
  const { from, to } = pair
  const roots = Object.keys(from.operations).flatMap((name): Step[] => {
    const [before, after] = [from.operations[name]!, to.operations[name]]
    if (!after) return []
    const ends = [
      [before.input, after.input],
      [before.output, after.output],
      ...before.errors.filter((error) => after.errors.includes(error)).map((one) => [one, one]),
    ]
    return ends.flatMap(([old, now]) => (old && now ? [{ before: old, after: now, at: now }] : []))
  })
  if (pair.knows('declared-errors')) return roots
  const errors = Object.keys(from.shapes).filter(
    (name) => from.shapes[name]?.error && to.shapes[name]?.error,
  )
  return [...roots, ...errors.map((name) => ({ before: name, after: name, at: name }))]
}

function compareShape(pair: Pair, step: Step, open: Step[]): Difference[] {
  const before = pair.from.shapes[step.before]!
  const after = pair.to.shapes[step.after]!
  const { at } = step
  if (typeOf(pair, before) !== typeOf(pair, after)) {
    return [{ kind: 'type-changed', at, before: before.type, after: after.type }]
  }
  if (before.item && after.item) {
    const sameName = before.item === after.item
    open.push({
      before: before.item,
      after: after.item,
      at: sameName ? after.item : `${at}.member`,
    })
  }
  return [
    ...compareConstraints(pair, at, before, after),
    ...compareErrorTraits(at, before, after),
    ...(pair.knows('documentation') &&
    step.before === step.after &&
    !sameText(before.documentation, after.documentation)
      ? [{ kind: 'documentation-changed' as const, at }]
      : []),
    ...compareMembers(pair, step, before, after, open),
  ]
}

const typeOf = (pair: Pair, { type }: PublishedShape): string =>
  type === 'number' && !pair.knows('scalar-names') ? 'integer' : type

function compareConstraints(
  pair: Pair,
  at: string,
  before: PublishedShape,
  after: PublishedShape,
): Difference[] {
  const { sensitive: wasSensitive = false } = before
  const { sensitive: isSensitive = false } = after
  return [
    ...(pair.knows('bounds') ? [...compareBounds(at, before, after)] : []),
    ...(pair.knows('patterns') ? comparePatterns(at, before.pattern, after.pattern) : []),
    ...(pair.knows('enum-uses') ? compareEnum(at, before.enum, after.enum) : []),
    ...(wasSensitive === isSensitive
      ? []
      : [{ kind: 'sensitivity-changed' as const, at, after: isSensitive ? 'yes' : 'no' }]),
  ]
}

function compareBounds(at: string, before: PublishedShape, after: PublishedShape): Difference[] {
  const of = (shape: PublishedShape) => ({
    // A length cannot be below 0, so a minimum of 0 says nothing there.
    min: shape.type === 'integer' || shape.type === 'number' ? shape.min : shape.min || undefined,
    max: shape.max,
  })
  const [old, now] = [of(before), of(after)]
  return (['min', 'max'] as const).flatMap((fact): Difference[] => {
    const [was, is] = [old[fact], now[fact]]
    if (was === is) return []
    const outward = fact === 'min' ? -Infinity : Infinity
    const isTighter =
      fact === 'min' ? (is ?? outward) > (was ?? outward) : (is ?? outward) < (was ?? outward)
    const change: Difference = { kind: isTighter ? 'bound-tightened' : 'bound-loosened', at, fact }
    if (was !== undefined) change.before = was
    if (is !== undefined) change.after = is
    return [change]
  })
}

function comparePatterns(at: string, before?: string, after?: string): Difference[] {
  if (before === undefined && after === undefined) return []
  if (before === undefined) return [{ kind: 'pattern-added', at, after: after! }]
  if (after === undefined) return [{ kind: 'pattern-removed', at, before }]
  return canonicalPattern(before) === canonicalPattern(after)
    ? []
    : [{ kind: 'pattern-changed', at, before, after }]
}

function compareEnum(at: string, before?: string[], after?: string[]): Difference[] {
  if (before && after) return compareValues(at, before, after)
  if (after) return [{ kind: 'enum-imposed', at, after: after.join(' | ') }]
  return before ? [{ kind: 'enum-lifted', at, before: before.join(' | ') }] : []
}

function compareErrorTraits(
  at: string,
  { error: before }: PublishedShape,
  { error: after }: PublishedShape,
): Difference[] {
  if (!before || !after) return []
  const found: Difference[] = []
  if (before.status !== after.status) {
    found.push({ kind: 'error-status-changed', at, before: before.status, after: after.status })
  }
  if (before.fault !== after.fault) {
    found.push({ kind: 'error-fault-changed', at, before: before.fault, after: after.fault })
  }
  return found
}

function compareMembers(
  pair: Pair,
  step: Step,
  { members: old = {} }: PublishedShape,
  { members: now = {} }: PublishedShape,
  open: Step[],
): Difference[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return names.flatMap((name): Difference[] => {
    const at = `${step.at}.${name}`
    const [before, after] = [old[name], now[name]]
    if (!before) {
      const kind = after!.required ? 'required-member-added' : 'member-added'
      return [{ kind, at, after: after!.shape }]
    }
    if (!after) {
      const kind = before.required ? 'required-member-removed' : 'member-removed'
      return [{ kind, at, before: before.shape }]
    }
    const sameName = before.shape === after.shape
    open.push({ before: before.shape, after: after.shape, at: sameName ? after.shape : at })
    return compareMember(pair, at, before, after)
  })
}

function compareMember(
  pair: Pair,
  at: string,
  before: PublishedMember,
  after: PublishedMember,
): Difference[] {
  const found: Difference[] = []
  const isToken = before.idempotencyToken && after.idempotencyToken
  if (before.required !== after.required && (!isToken || pair.knows('required-tokens'))) {
    found.push({ kind: after.required ? 'member-required' : 'member-optional', at })
  }
  const [was, is] = [before, after].map(({ place }) =>
    place ? `${place.in} ${place.name}` : 'body',
  )
  if (was !== is) found.push({ kind: 'member-moved', at, before: was!, after: is! })
  if (before.idempotencyToken !== after.idempotencyToken) {
    const kind = after.idempotencyToken ? 'idempotency-token-added' : 'idempotency-token-removed'
    found.push({ kind, at })
  }
  if (pair.knows('documentation') && !sameText(before.documentation, after.documentation)) {
    found.push({ kind: 'documentation-changed', at })
  }
  return found
}
