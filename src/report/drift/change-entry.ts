import { compare } from '../../contract/compare.ts'
import type { Change, Side } from '../../contract/change.ts'
import type { Published } from '../../contract/published.ts'
import { escapeText } from '../escape.ts'

type Tree = { [member: string]: Tree | string }

/**
 * A drift in the form of AWS's own change entries: how many methods moved, then for each the
 * members that appeared in request and response, as a tree of types and enum values.
 */
export function renderChangeEntry(from: Published, to: Published): string {
  const changes = compare(from, to).filter(({ kind }) => kind !== 'documentation-changed')
  const list = (kind: Change['kind']): string[] =>
    changes.filter((change) => change.kind === kind).map(({ at }) => at)
  const [added, removed] = [list('operation-added'), list('operation-removed')]
  const updated = [...new Set(changes.flatMap(({ operations }) => operations))]
    .filter((name) => !added.includes(name) && !removed.includes(name))
    .sort()
  const counts = [
    ...(added.length ? [`${added.length} new`] : []),
    ...(removed.length ? [`${removed.length} removed`] : []),
    ...(updated.length || !(added.length + removed.length) ? [`${updated.length} updated`] : []),
  ]
  const total = added.length + removed.length + updated.length
  return [
    `${counts.join(' ')} api ${total === 1 ? 'method' : 'methods'}`,
    ...added.flatMap((name) => ['', `${name} (new)`, ...renderNew(to, name)]),
    ...removed.flatMap((name) => ['', `${name} (removed)`]),
    ...updated.flatMap((name) => ['', name, ...renderUpdate(from, to, changes, name)]),
    '',
  ].join('\n')
}

function renderNew(to: Published, name: string): string[] {
  const { input, output } = to.operations[name]!
  return [
    ...renderSide('Request', drawAll(to, input)),
    ...renderSide('Response', drawAll(to, output)),
  ]
}

function renderUpdate(from: Published, to: Published, changes: Change[], name: string): string[] {
  const sides = (['request', 'answer'] as const).flatMap((side) =>
    renderSide(
      side === 'request' ? 'Request' : 'Response',
      drawSide(from, to, changes, name, side),
    ),
  )
  const errors = changes.flatMap(({ kind, at, before, after }) => {
    if (at !== name || !kind.startsWith('error-')) return []
    return [kind === 'error-added' ? `+ ${after}` : `- ${before}`]
  })
  return [...sides, ...(errors.length ? [`  Errors: ${escapeText(errors.join(', '))}`] : [])]
}

function renderSide(title: string, tree: Tree): string[] {
  if (!Object.keys(tree).length) return []
  return [`  ${title}`, `    ${write(tree)}`]
}

function write(tree: Tree | string): string {
  if (typeof tree === 'string') return `'${escapeText(tree)}'`
  const entries = Object.entries(tree).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([name, value]) => `'${escapeText(name)}': ${write(value)}`).join(', ')}}`
}

/** What appeared, went or changed on one side of one operation, at its place in the tree. */
function drawSide(
  from: Published,
  to: Published,
  changes: Change[],
  operation: string,
  side: Side,
): Tree {
  const root: Tree = {}
  for (const change of changes) {
    for (const met of change.occurrences) {
      if (met.operation !== operation || met.side !== side) continue
      const form = /-removed$/.test(change.kind) ? from : to
      const shape = form.shapes[met.owner]?.members?.[met.member]?.shape
      const path = met.path.split('.')
      if (/member-added$/.test(change.kind)) put(root, path, drawShape(to, shape ?? ''))
      else if (/member-removed$/.test(change.kind)) put(root, path, '(removed)')
      else put(root, path, describeEdit(change))
    }
  }
  return root
}

function describeEdit({ kind, fact, before, after }: Change): string {
  if (kind === 'enum-value-added') return `+ ${after}`
  if (kind === 'enum-value-removed') return `- ${before}`
  return `${fact ?? kind.replaceAll('-', ' ')}: ${before ?? 'none'} → ${after ?? 'none'}`
}

function put(root: Tree, path: string[], value: Tree | string): void {
  let tree = root
  for (const name of path.slice(0, -1)) {
    const next = tree[name]
    if (typeof next === 'string') return
    tree = tree[name] = next ?? {}
  }
  const last = path.at(-1)!
  const there = tree[last]
  tree[last] = typeof there === 'string' && typeof value === 'string' ? `${there}, ${value}` : value
}

function drawAll(form: Published, shape: string | null): Tree {
  const tree = shape === null ? {} : drawShape(form, shape)
  return typeof tree === 'string' ? {} : tree
}

function drawShape(form: Published, name: string, chain: string[] = []): Tree | string {
  const shape = form.shapes[name]
  if (!shape || chain.includes(name)) return name
  const inner = [...chain, name]
  if (shape.members) {
    return Object.fromEntries(
      Object.entries(shape.members).map(([member, target]) => [
        member,
        drawShape(form, target.shape, inner),
      ]),
    )
  }
  if (shape.item) {
    const item = drawShape(form, shape.item, inner)
    return typeof item === 'string' ? `[${item}]` : { '[]': item }
  }
  return shape.enum?.join(' | ') ?? shape.type
}
