import { reachableShapes } from './occurrences.ts'
import { anchorPattern, canonicalPattern } from './pattern.ts'
import type { Published, PublishedShape } from './published.ts'
import type { Contract, Schema } from './types.ts'

/** What was there first, in the order it had, then what is new. */
export function keepOrder(before: string[] = [], after: string[]): string[] {
  return [
    ...before.filter((one) => after.includes(one)),
    ...after.filter((one) => !before.includes(one)),
  ]
}

/** The definitions of `specs/shapes.json` as another form of the API has them. */
export function makeShapes(contract: Contract, to: Published): Record<string, Schema> {
  const isNamed = (name: string): boolean => !name.startsWith('#')
  const keepsScalars = to.unknown.includes('scalar-names')
  const reached = reachableShapes(to)
  const names = Object.keys(to.shapes).filter(
    (name) => isNamed(name) && (reached.has(name) || name in contract.shapes || keepsScalars),
  )
  const kept = keepsScalars ? Object.keys(contract.shapes) : []
  const all = [...new Set([...names, ...kept])].sort()
  const shapes = Object.fromEntries(
    all.map((name) => {
      const shape = to.shapes[name]
      const before = contract.shapes[name]
      return [name, shape ? makeShape(before, shape, to) : before!]
    }),
  )
  return addWide(shapes, to)
}

/** Adds the shapes without a bound that new members of a source without names refer to. */
function addWide(shapes: Record<string, Schema>, to: Published): Record<string, Schema> {
  const anonymous = Object.entries(to.shapes).filter(([name]) => name.startsWith('#'))
  const text = JSON.stringify(shapes)
  const missing = anonymous.flatMap(([name, shape]) => {
    const wide = nameWide(name)
    const isUsed = text.includes(`"#/$defs/${wide}"`) && !(wide in shapes)
    return isUsed ? [[wide, makeShape(undefined, shape, to)] as const] : []
  })
  if (!missing.length) return shapes
  const entries = [...Object.entries(shapes), ...missing].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries)
}

const jsonTypes: Record<string, string> = { structure: 'object', list: 'array', map: 'object' }

function makeShape(before: Schema | undefined, shape: PublishedShape, to: Published): Schema {
  const schema: Schema = { type: jsonTypes[shape.type] ?? shape.type }
  const { members, item } = shape
  if (members && Object.keys(members).length) {
    const names = keepOrder(Object.keys(before?.properties ?? {}), Object.keys(members))
    schema.properties = Object.fromEntries(
      names.map((name) => {
        const old = before?.properties?.[name]
        const token = members[name]!.idempotencyToken
        return [
          name,
          {
            $ref: refer(old, members[name]!.shape),
            ...(token && { 'x-idempotency-token': true as const }),
            ...ownKeywords(old),
          },
        ]
      }),
    )
    const required = keepOrder(before?.required, listRequired(members, before, to))
    if (required.length) schema.required = required
  } else if (before?.properties && members) schema.properties = {}
  if (item) schema.items = { $ref: refer(before?.items, item) }
  return addConstraints(schema, before, shape, to)
}

function listRequired(
  members: NonNullable<PublishedShape['members']>,
  before: Schema | undefined,
  to: Published,
): string[] {
  const keepsTokens = to.unknown.includes('required-tokens')
  return Object.entries(members).flatMap(([name, { required, idempotencyToken }]) =>
    required || (keepsTokens && idempotencyToken && before?.required?.includes(name)) ? [name] : [],
  )
}

/** A shape without a name keeps the one we know; a new one is as wide as its type. */
function refer(before: Schema | undefined, shape: string): string {
  if (!shape.startsWith('#')) return `#/$defs/${shape}`
  return before?.$ref ?? `#/$defs/${nameWide(shape)}`
}

/** `#list of string` is `StringList`. */
function nameWide(shape: string): string {
  const [type, container] = shape.slice(1).split(' of ').reverse() as [string, string?]
  const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
  return upper(type) + upper(container ?? '')
}

function ownKeywords(before: Schema | undefined): Schema {
  const own = Object.entries(before ?? {}).filter(([key]) =>
    /^x-(documented|reserved|observed)/.test(key),
  )
  return Object.fromEntries(own) as Schema
}

function addConstraints(
  schema: Schema,
  before: Schema = {},
  shape: PublishedShape,
  { unknown }: Published,
): Schema {
  const values = shape.enum ?? (unknown.includes('enum-uses') ? before.enum : undefined)
  if (values) schema.enum = keepOrder(before.enum, values)
  const pattern = unknown.includes('patterns') ? before.pattern : shape.pattern
  if (pattern !== undefined) schema.pattern = keepPattern(before.pattern, pattern)
  addBounds(schema, before, unknown.includes('bounds') ? undefined : shape)
  if (shape.sensitive) schema['x-sensitive'] = true
  return schema
}

/** Without a shape to take them from, the bounds stay as they are. */
function addBounds(schema: Schema, before: Schema, shape: PublishedShape | undefined): void {
  const [low, high] = boundNames(schema.type)
  const { min, max } = shape ?? { min: before[low], max: before[high] }
  // A minimum of 0 is notation for lengths: what is written stays.
  if (min !== undefined || before[low] === 0) schema[low] = min ?? 0
  if (max !== undefined) schema[high] = max
}

function keepPattern(before: string | undefined, after: string): string {
  const isSame = before !== undefined && canonicalPattern(before) === canonicalPattern(after)
  return isSame ? before : anchorPattern(after)
}

type BoundName = 'minLength' | 'maxLength' | 'minItems' | 'maxItems' | 'minimum' | 'maximum'

function boundNames(type: string | undefined): [BoundName, BoundName] {
  if (type === 'string') return ['minLength', 'maxLength']
  return type === 'array' ? ['minItems', 'maxItems'] : ['minimum', 'maximum']
}
