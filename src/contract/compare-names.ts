import type { Difference } from './change.ts'
import { reachableShapes } from './occurrences.ts'
import type { Pair } from './pair.ts'
import type { Published } from './published.ts'

/** Error shapes that came or went, where a source does not say which operations declare them. */
export function compareErrors({ from, to, knows }: Pair): Difference[] {
  if (knows('declared-errors')) return []
  const [before, after] = [from, to].map((form) =>
    listShapes(form, 'declared-errors', (name) => form.shapes[name]?.error !== undefined),
  ) as [string[], string[]]
  return [
    ...missing(after, before).map((at): Difference => ({ kind: 'error-added', at, after: at })),
    ...missing(before, after).map((at): Difference => ({ kind: 'error-removed', at, before: at })),
  ]
}

/** Enums by name, where a source does not say which members have them. */
export function compareEnums({ from, to, knows }: Pair): Difference[] {
  if (knows('enum-uses')) return []
  const [before, after] = [from, to].map((form) =>
    listShapes(form, 'enum-uses', (name) => form.shapes[name]?.enum !== undefined),
  ) as [string[], string[]]
  const both = before.filter((name) => after.includes(name))
  const show = (form: Published, name: string): string => form.shapes[name]!.enum!.join(' | ')
  return [
    ...both.flatMap((at) => compareValues(at, from.shapes[at]!.enum!, to.shapes[at]!.enum!)),
    ...missing(after, before).map((at): Difference => ({
      kind: 'enum-added',
      at,
      after: show(to, at),
    })),
    ...missing(before, after).map((at): Difference => ({
      kind: 'enum-removed',
      at,
      before: show(from, at),
    })),
  ]
}

/** The values that an enum gained and lost; their order is notation. */
export function compareValues(at: string, before: string[], after: string[]): Difference[] {
  return [
    ...missing(after, before).map((value): Difference => ({
      kind: 'enum-value-added',
      at,
      after: value,
    })),
    ...missing(before, after).map((value): Difference => ({
      kind: 'enum-value-removed',
      at,
      before: value,
    })),
  ]
}

/** A source that knows who uses a shape is asked for the used ones; another knows only names. */
function listShapes(
  form: Published,
  aspect: 'declared-errors' | 'enum-uses',
  fits: (name: string) => boolean,
): string[] {
  const names = form.unknown.includes(aspect)
    ? Object.keys(form.shapes)
    : [...reachableShapes(form)]
  return names.filter(fits)
}

const missing = (from: string[], others: string[]): string[] =>
  from.filter((one) => !others.includes(one))
