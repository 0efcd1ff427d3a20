import type { Change, Occurrence } from './change.ts'
import type { Published, PublishedShape } from './published.ts'
import { clausePath } from './schema.ts'
import { abbreviate } from './specs-files.ts'
import type { Contract } from './types.ts'

/** Ids of clauses that a changed contract asks for and `specs/clauses/` does not have yet. */
export function listMissingClauses(contract: Contract, to: Published, changes: Change[]): string[] {
  const known = new Set(contract.clauses.map(({ id }) => id))
  const wanted = changes.flatMap((change) => expectClauses(contract, to, change))
  return [...new Set(wanted)].filter((id) => !known.has(id)).sort()
}

/** Ids of the clauses that state what a change brought, by the pattern that clause ids follow. */
export function expectClauses(contract: Contract, to: Published, change: Change): string[] {
  const { kind, at, after, occurrences } = change
  const prefix = (operation: string): string =>
    contract.operations[operation]?.abbreviation ?? abbreviate(operation)
  if (kind === 'operation-added') return expectOperation(to, at, prefix(at))
  if (kind === 'error-added') return [`${prefix(at)}.err.${after}`]
  return occurrences.flatMap((met) => {
    if (met.side === 'answer') {
      return /member-added$/.test(kind) && met.member ? [`RESP.${met.owner}.${met.member}`] : []
    }
    const base = `${prefix(met.operation)}.req.${clausePath(met.path)}`
    return expectAt(to, change, base, met)
  })
}

function expectAt(to: Published, { kind, fact }: Change, base: string, met: Occurrence): string[] {
  const member = to.shapes[met.owner]?.members?.[met.member]
  if (/member-added$/.test(kind) && member) {
    return expectMember(to, base, member.shape, member.required ?? false)
  }
  if (kind === 'member-required') return [`${base}.required`]
  if (kind === 'member-optional') return [`${base}.optional`]
  if (kind.startsWith('bound-') && fact) return [`${base}.${fact}`]
  if (kind === 'pattern-added') return [`${base}.pattern`]
  return kind === 'enum-imposed' ? [`${base}.enum`] : []
}

function expectOperation(to: Published, name: string, prefix: string): string[] {
  const { input, output, errors } = to.operations[name]!
  const members = Object.entries((input && to.shapes[input]?.members) || {})
  return [
    `${prefix}.http.request`,
    `${prefix}.http.status`,
    `${prefix}.auth.sigv4`,
    `${prefix}.resp.${output ? 'members' : 'none'}`,
    ...errors.map((error) => `${prefix}.err.${error}`),
    ...members.flatMap(([member, { shape, required }]) =>
      expectMember(to, `${prefix}.req.${member}`, shape, required ?? false),
    ),
  ]
}

function expectMember(
  to: Published,
  base: string,
  shape: string,
  isRequired: boolean,
  depth = 0,
): string[] {
  const content = to.shapes[shape]
  if (!content || depth > 8) return []
  const inner = Object.entries(content.members ?? {}).flatMap(([name, member]) =>
    expectMember(to, `${base}.${name}`, member.shape, member.required ?? false, depth + 1),
  )
  const item = content.item ? expectItem(to, `${base}[]`, content.item, depth) : []
  return [
    `${base}.${isRequired ? 'required' : 'optional'}`,
    `${base}.type`,
    ...expectConstraints(content, base),
    ...inner,
    ...item,
  ]
}

function expectItem(to: Published, base: string, shape: string, depth: number): string[] {
  const content = to.shapes[shape]
  if (!content) return []
  const inner = Object.entries(content.members ?? {}).flatMap(([name, member]) =>
    expectMember(to, `${base}.${name}`, member.shape, member.required ?? false, depth + 1),
  )
  return [...expectConstraints(content, base), ...inner]
}

function expectConstraints(shape: PublishedShape, base: string): string[] {
  return [
    ...(shape.min ? [`${base}.min`] : []),
    ...(shape.max === undefined ? [] : [`${base}.max`]),
    ...(shape.pattern === undefined ? [] : [`${base}.pattern`]),
    ...(shape.enum ? [`${base}.enum`] : []),
  ]
}
