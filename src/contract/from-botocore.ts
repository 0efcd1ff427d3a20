import type { Binding, ErrorShape, Operation, Schema } from './types.ts'

/** The parts of a botocore `service-2.json` that this reader understands. */
interface BotocoreShape {
  type: string
  members?: Record<string, BotocoreMember>
  member?: { shape: string }
  required?: string[]
  min?: number
  max?: number
  pattern?: string
  enum?: string[]
  sensitive?: boolean
  exception?: boolean
  fault?: boolean
  error?: { httpStatusCode: number }
}
interface BotocoreMember {
  shape: string
  location?: string
  locationName?: string
  idempotencyToken?: boolean
}
interface BotocoreOperation {
  http: { method: string; requestUri: string; responseCode?: number }
  input: { shape: string }
  output?: { shape: string }
  errors: { shape: string }[]
}
export interface BotocoreModel {
  metadata: { serviceId: string; apiVersion: string }
  operations: Record<string, BotocoreOperation>
  shapes: Record<string, BotocoreShape>
}

/**
 * Makes a model pattern ours: applied to the whole value, and legal in Unicode mode, which
 * refuses identity escapes such as `\_` that Java allows.
 */
export function anchorPattern(pattern: string): string {
  const legal = pattern.replace(/\\([:_/@])/g, '$1')
  return legal.startsWith('^') && legal.endsWith('$')
    ? legal
    : `^(?:${legal.replace(/^\^/, '').replace(/\$$/, '')})$`
}

/** Reads one shape of a botocore model as a JSON Schema node. */
export function readShape(shape: BotocoreShape): Schema {
  const schema: Schema = { type: { structure: 'object', list: 'array' }[shape.type] ?? shape.type }
  if (shape.members) {
    schema.properties = {}
    for (const [name, member] of Object.entries(shape.members)) {
      schema.properties[name] = { $ref: `#/$defs/${member.shape}` }
      if (member.idempotencyToken) schema.properties[name]['x-idempotency-token'] = true
    }
  }
  if (shape.required?.length) schema.required = shape.required
  if (shape.member) schema.items = { $ref: `#/$defs/${shape.member.shape}` }
  if (shape.enum) schema.enum = shape.enum
  if (shape.pattern) schema.pattern = anchorPattern(shape.pattern)
  readBounds(shape, schema)
  if (shape.sensitive) schema['x-sensitive'] = true
  return schema
}

function readBounds(shape: BotocoreShape, schema: Schema): void {
  const names =
    ({ string: ['minLength', 'maxLength'], list: ['minItems', 'maxItems'] } as const)[
      shape.type as 'string' | 'list'
    ] ?? (['minimum', 'maximum'] as const)
  if (shape.min !== undefined) schema[names[0]] = shape.min
  if (shape.max !== undefined) schema[names[1]] = shape.max
}

/** Reads one operation; members outside the JSON body become bindings. */
export function readOperation(name: string, model: BotocoreModel, abbreviation: string): Operation {
  const source = model.operations[name]
  if (!source) throw new Error(`The model has no operation ${name}.`)
  const [path = '/', query = ''] = source.http.requestUri.split('?')
  return {
    operation: name,
    abbreviation,
    http: {
      method: source.http.method,
      path,
      query: Object.fromEntries(new URLSearchParams(query)),
      status: source.http.responseCode ?? 200,
    },
    input: source.input.shape,
    output: source.output?.shape ?? null,
    bindings: readBindings(model.shapes[source.input.shape]),
    errors: source.errors.map((error) => error.shape),
  }
}

function readBindings(shape: BotocoreShape | undefined): Record<string, Binding> {
  const places = { uri: 'path', querystring: 'query', header: 'header' } as const
  const bindings: Record<string, Binding> = {}
  for (const [name, member] of Object.entries(shape?.members ?? {})) {
    const place = places[member.location as keyof typeof places]
    if (place) bindings[name] = { in: place, name: member.locationName ?? name }
  }
  return bindings
}

/** Reads the error shapes of a model: status, fault, members, members that travel as headers. */
export function readErrors(model: BotocoreModel): Record<string, ErrorShape> {
  const errors: Record<string, ErrorShape> = {}
  for (const [name, shape] of Object.entries(model.shapes)) {
    if (!shape.exception) continue
    const headers = Object.entries(shape.members ?? {}).filter(([, m]) => m.location === 'header')
    errors[name] = {
      status: shape.error?.httpStatusCode ?? (shape.fault ? 500 : 400),
      fault: shape.fault ? 'server' : 'client',
      members: Object.keys(shape.members ?? {}),
      ...(headers.length && {
        headers: Object.fromEntries(headers.map(([n, m]) => [n, m.locationName ?? n])),
      }),
    }
  }
  return errors
}
