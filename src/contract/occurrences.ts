import type { Occurrence, Side } from './change.ts'
import type { Published } from './published.ts'

/** Where shapes and members are met, in either of two forms. */
export interface Occurrences {
  /** All occurrences of a shape, or of `Shape.Member`. */
  find(name: string): Occurrence[]
  operations: ReadonlySet<string>
}

type Visit = (name: string, occurrence: Occurrence) => void

type Index = Map<string, Map<string, Occurrence>>

/**
 * Finds where each shape and member is met in requests and answers. What both forms have is looked
 * up in both: a place that only one has is told by the member or operation that came or went.
 */
export function findOccurrences(from: Published, to: Published): Occurrences {
  const [before, after] = [makeIndex(from), makeIndex(to)]
  const find = (name: string): Occurrence[] => {
    const [old, now] = [before.get(name), after.get(name)]
    if (old || now) return meet(old ?? now!, now ?? old!)
    const dot = name.lastIndexOf('.')
    return dot < 0 ? [] : find(name.slice(0, dot))
  }
  const operations = new Set([...Object.keys(from.operations), ...Object.keys(to.operations)])
  return { find, operations }
}

function meet(old: Map<string, Occurrence>, now: Map<string, Occurrence>): Occurrence[] {
  const both = [...old.keys()].filter((key) => now.has(key))
  return both.length ? both.map((key) => now.get(key)!) : [...old.values(), ...now.values()]
}

function makeIndex(form: Published): Index {
  const index: Index = new Map()
  walkForm(form, (name, occurrence) => {
    const { operation, side, path } = occurrence
    const met = index.get(name) ?? new Map<string, Occurrence>()
    index.set(name, met.set([operation, side, path].join(' '), occurrence))
  })
  return index
}

/** The names of all shapes that a request, an answer or a declared error reaches. */
export function reachableShapes(form: Published): Set<string> {
  const names = new Set<string>()
  walkForm(form, (name) => {
    if (form.shapes[name]) names.add(name)
  })
  return names
}

function walkForm(form: Published, visit: Visit): void {
  for (const [operation, { input, output, errors }] of Object.entries(form.operations)) {
    const walk = (name: string | null, side: Side, path = ''): void => {
      if (name === null) return
      visit(name, { operation, side, path, owner: name, member: '' })
      walkMembers(form, name, { operation, side, path }, visit, [name])
    }
    walk(input, 'request')
    walk(output, 'answer')
    for (const error of errors) walk(error, 'answer', error)
  }
}

function walkMembers(
  form: Published,
  name: string,
  at: Pick<Occurrence, 'operation' | 'side' | 'path'>,
  visit: Visit,
  chain: string[],
): void {
  const { members = {}, item } = form.shapes[name] ?? {}
  const children = Object.entries(members).map(([member, { shape }]) => [member, shape] as const)
  if (item) children.push(['member', item])
  for (const [member, shape] of children) {
    const path = at.path ? `${at.path}.${member}` : member
    const occurrence = { ...at, path, owner: name, member }
    visit(`${name}.${member}`, occurrence)
    visit(shape, occurrence)
    if (!chain.includes(shape)) {
      walkMembers(form, shape, { ...at, path }, visit, [...chain, shape])
    }
  }
}
