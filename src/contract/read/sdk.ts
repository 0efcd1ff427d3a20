import type {
  Aspect,
  Published,
  PublishedMember,
  PublishedOperation,
  PublishedShape,
  ShapeType,
} from '../published.ts'
import { UnreadableModel } from '../published.ts'
import { defined, readPlace, splitUri } from './guards.ts'

/**
 * The schemas that an AWS SDK for JavaScript exports at run time, such as `CreateMeeting$`: tuples
 * of kind, namespace, name, traits and content. Kinds as `@smithy/core/schema` has them.
 */
type Tuple = readonly [kind: number, namespace: string, name: string, traits: unknown, ...unknown[]]

const kind = { simple: 0, list: 1, map: 2, structure: 3, error: -3, union: 4, operation: 9 }

/** Numbers stand for types that have no name; a list or a map of them adds 64 or 128. */
const scalars: Record<number, ShapeType> = {
  0: 'string',
  1: 'integer',
  2: 'boolean',
  4: 'timestamp',
  5: 'timestamp',
  6: 'timestamp',
  7: 'timestamp',
  15: 'document',
  17: 'integer',
  19: 'number',
  21: 'blob',
  42: 'blob',
}

/** Bits of traits that are written as a number, lowest first. */
const traitBits = ['httpLabel', 'idempotent', 'idempotencyToken', 'sensitive'] as const

const silent: readonly Aspect[] = [
  'bounds',
  'patterns',
  'documentation',
  'declared-errors',
  'enum-uses',
  'scalar-names',
  'required-tokens',
]

/**
 * Reads the run-time schemas of an SDK package. They carry neither bounds nor patterns nor text,
 * do not say which errors an operation declares, and export enums apart from the members.
 * @throws UnreadableModel when the package exports no schemas (before the end of 2025 none did).
 */
export function readSdk(exports: Record<string, unknown>, name: string): Published {
  const published: Published = {
    name,
    form: 'sdk',
    unknown: [...silent],
    service: {},
    operations: {},
    shapes: {},
  }
  for (const [key, value] of Object.entries(exports)) {
    if (isTuple(value) && key.endsWith('$')) readTuple(value, published)
    else if (isEnum(value)) published.shapes[key] = { type: 'string', enum: Object.values(value) }
  }
  if (Object.keys(published.operations).length) return published
  throw new UnreadableModel(
    `${name} exports no schemas of operations: install a release of 2026 or later.`,
  )
}

function isTuple(value: unknown): value is Tuple {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[2] === 'string'
}

function isEnum(value: unknown): value is Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const entries = Object.entries(value)
  return (
    entries.length > 0 &&
    entries.every(([key, text]) => /^[A-Z0-9_]+$/.test(key) && typeof text === 'string')
  )
}

function readTuple(tuple: Tuple, published: Published): void {
  const [what, namespace, name] = tuple
  // The root of the SDK's own exceptions is no shape of the API.
  if (namespace.startsWith('smithy.ts.sdk')) return
  if (what === kind.operation) published.operations[name] = readOperation(tuple, published)
  else nameOf(tuple, published)
}

function readOperation(tuple: Tuple, published: Published): PublishedOperation {
  const http = readTraits(tuple[3])['http'] as [string, string, number]
  return {
    method: http[0],
    ...splitUri(http[1]),
    status: http[2],
    input: readUnitOr(tuple[4], published),
    output: readUnitOr(tuple[5], published),
    errors: [],
  }
}

function readUnitOr(reference: unknown, published: Published): string | null {
  const target = unwrap(reference)
  return target === 'unit' ? null : nameOf(target, published)
}

const unwrap = (reference: unknown): unknown =>
  typeof reference === 'function' ? (reference as () => unknown)() : reference

/** The name of a schema; what it holds is read on the way. */
function nameOf(reference: unknown, published: Published): string {
  const target = unwrap(reference)
  if (typeof target === 'number') return nameScalar(target, published)
  if (!isTuple(target)) {
    throw new UnreadableModel(`${published.name} has a schema of an unknown kind: report it.`)
  }
  const [, , name] = target
  if (!published.shapes[name]) {
    published.shapes[name] = { type: 'structure' }
    published.shapes[name] = readShape(target, published)
  }
  return name
}

function nameScalar(code: number, published: Published): string {
  const container = code >= 128 ? 'map' : code >= 64 ? 'list' : undefined
  const type = scalars[code % 64] ?? 'document'
  const name = container ? `#${container} of ${type}` : `#${type}`
  if (container) {
    published.shapes[name] = { type: container, item: nameScalar(code % 64, published) }
  } else published.shapes[name] = { type }
  return name
}

function readShape(tuple: Tuple, published: Published): PublishedShape {
  const [what, , , traits] = tuple
  const sensitive = readTraits(traits)['sensitive'] ? { sensitive: true as const } : {}
  if (what === kind.simple) {
    return { type: scalars[tuple[4] as number] ?? 'document', ...sensitive }
  }
  if (what === kind.list || what === kind.map) {
    const [target] = splitReference(what === kind.list ? tuple[4] : tuple[5])
    const type = what === kind.list ? 'list' : 'map'
    return { type, item: nameOf(target, published), ...sensitive }
  }
  return { type: 'structure', ...readStructure(tuple, published), ...sensitive }
}

function readStructure(
  tuple: Tuple,
  published: Published,
): Pick<PublishedShape, 'members' | 'error'> {
  const [what, , , traits, names, references, required] = tuple
  const members = (names as string[]).map((name, index) => [
    name,
    readMember(name, (references as unknown[])[index], index < Number(required ?? 0), published),
  ])
  const { error: fault, httpError } = readTraits(traits)
  const isServer = fault === 'server'
  const status = Number(httpError ?? (isServer ? 500 : 400))
  return {
    members: Object.fromEntries(members),
    ...(what === kind.error && { error: { status, fault: isServer ? 'server' : 'client' } }),
  }
}

function readMember(
  name: string,
  reference: unknown,
  isRequired: boolean,
  published: Published,
): PublishedMember {
  const [target, written] = splitReference(reference)
  const traits = readTraits(written)
  return defined<PublishedMember>({
    shape: nameOf(target, published),
    required: isRequired || undefined,
    place: readPlace(traits, name),
    idempotencyToken: traits['idempotencyToken'] ? true : undefined,
  })
}

/** A member is a schema, or a pair of schema and traits. */
function splitReference(reference: unknown): [unknown, unknown] {
  return Array.isArray(reference) && !isTuple(reference)
    ? [reference[0], reference[1]]
    : [reference, 0]
}

function readTraits(written: unknown): Record<string, unknown> {
  if (typeof written !== 'number') return (written ?? {}) as Record<string, unknown>
  const set = traitBits.filter((_name, bit) => written & (1 << bit))
  return Object.fromEntries(set.map((name) => [name, true]))
}
