import type {
  Published,
  PublishedMember,
  PublishedOperation,
  PublishedShape,
  ShapeType,
} from '../published.ts'
import {
  defined,
  readList,
  readOptionalNumber,
  readOptionalRecord,
  readPlace,
  readRecord,
  readText,
  splitUri,
  textOrNothing,
  type Json,
} from './guards.ts'

const types: Record<string, ShapeType> = {
  union: 'structure',
  enum: 'string',
  intEnum: 'integer',
  long: 'integer',
  short: 'integer',
  byte: 'integer',
  float: 'number',
  double: 'number',
}

/** True for a Smithy JSON AST, of whatever service. */
export function isSmithy(model: Json): boolean {
  return 'smithy' in model && 'shapes' in model
}

/** The service that a Smithy model describes, as AWS ids it. */
export function readSmithyService(model: Json): string | undefined {
  const service = findService(model)
  return (
    service && textOrNothing(readOptionalRecord(service['aws.api#service'], 'service')['sdkId'])
  )
}

/** Reads a Smithy JSON AST. It knows everything that the service model says. */
export function readSmithy(model: Json, name: string): Published {
  const entries = Object.entries(readRecord(model['shapes'], 'shapes')).map(
    ([id, value]) => [plainName(id), readRecord(value, id)] as const,
  )
  const service = entries.find(([, shape]) => shape['type'] === 'service')?.[1] ?? {}
  const traits = readOptionalRecord(service['traits'], 'service.traits')
  const data = entries.filter(([, { type }]) => type !== 'service' && type !== 'operation')
  return {
    name,
    form: 'smithy',
    unknown: [],
    service: defined({
      apiVersion: textOrNothing(service['version']),
      signingName: textOrNothing(readOptionalRecord(traits['aws.auth#sigv4'], 'sigv4')['name']),
      endpointPrefix: textOrNothing(
        readOptionalRecord(traits['aws.api#service'], 'service')['endpointPrefix'],
      ),
    }),
    operations: Object.fromEntries(
      entries
        .filter(([, { type }]) => type === 'operation')
        .map(([key, shape]) => [key, readOperation(shape, key)]),
    ),
    shapes: {
      ...prelude,
      ...Object.fromEntries(data.map(([key, shape]) => [key, readShape(shape, key)])),
    },
  }
}

/** Shapes that every Smithy model has without writing them. */
const prelude: Record<string, PublishedShape> = {
  String: { type: 'string' },
  Boolean: { type: 'boolean' },
  PrimitiveBoolean: { type: 'boolean' },
  Integer: { type: 'integer' },
  Long: { type: 'integer' },
  Timestamp: { type: 'timestamp' },
  Blob: { type: 'blob' },
  Document: { type: 'document' },
}

function findService(model: Json): Json | undefined {
  const shapes = Object.values(readRecord(model['shapes'], 'shapes'))
  const service = shapes.find((shape) => readRecord(shape, 'shapes')['type'] === 'service')
  return service === undefined
    ? undefined
    : readOptionalRecord((service as Json)['traits'], 'service.traits')
}

const plainName = (id: string): string => id.slice(id.indexOf('#') + 1)

function readOperation(source: Json, name: string): PublishedOperation {
  const traits = readTraits(source, name)
  const http = readRecord(traits['http'], `${name}.http`)
  return defined<PublishedOperation>({
    method: readText(http['method'], `${name}.http.method`),
    ...splitUri(readText(http['uri'], `${name}.http.uri`)),
    status: readOptionalNumber(http['code'], `${name}.http.code`) ?? 200,
    input: readTarget(source['input'], `${name}.input`),
    output: readTarget(source['output'], `${name}.output`),
    errors: readList(source['errors'], `${name}.errors`).flatMap(
      (error) => readTarget(error, `${name}.errors`) ?? [],
    ),
    documentation: textOrNothing(traits['documentation']),
  })
}

function readTarget(value: unknown, where: string): string | null {
  if (value === undefined) return null
  const target = plainName(readText(readRecord(value, where)['target'], where))
  return target === 'Unit' ? null : target
}

/** The traits of the Smithy core by their plain names. */
function readTraits(source: Json, where: string): Json {
  return Object.fromEntries(
    Object.entries(readOptionalRecord(source['traits'], `${where}.traits`))
      .filter(([id]) => id.startsWith('smithy.api#'))
      .map(([id, value]) => [plainName(id), value]),
  )
}

function readShape(source: Json, name: string): PublishedShape {
  const traits = readTraits(source, name)
  const kind = readText(source['type'], `${name}.type`)
  const type = types[kind] ?? (kind as ShapeType)
  const bounds = readOptionalRecord(traits['length'] ?? traits['range'], `${name}.length`)
  const members = Object.entries(readOptionalRecord(source['members'], `${name}.members`))
  const item = readTarget(source['member'] ?? source['value'], `${name}.member`)
  return defined<PublishedShape>({
    type,
    members:
      type === 'structure'
        ? Object.fromEntries(members.map(([key, value]) => [key, readMember(value, key)]))
        : undefined,
    item: item ?? undefined,
    min: readOptionalNumber(bounds['min'], `${name}.min`),
    max: readOptionalNumber(bounds['max'], `${name}.max`),
    pattern: textOrNothing(traits['pattern']),
    enum: kind === 'enum' ? members.map(readEnumValue) : undefined,
    sensitive: 'sensitive' in traits ? true : undefined,
    error: 'error' in traits ? readError(traits, name) : undefined,
    documentation: textOrNothing(traits['documentation']),
  })
}

function readEnumValue([name, member]: [string, unknown]): string {
  return textOrNothing(readTraits(readRecord(member, name), name)['enumValue']) ?? name
}

function readError(traits: Json, name: string): NonNullable<PublishedShape['error']> {
  const fault = traits['error'] === 'server' ? 'server' : 'client'
  const status = readOptionalNumber(traits['httpError'], `${name}.httpError`)
  return { status: status ?? (fault === 'server' ? 500 : 400), fault }
}

function readMember(value: unknown, name: string): PublishedMember {
  const source = readRecord(value, name)
  const traits = readTraits(source, name)
  return defined<PublishedMember>({
    shape: plainName(readText(source['target'], `${name}.target`)),
    required: 'required' in traits ? true : undefined,
    place: readPlace(traits, name),
    idempotencyToken: 'idempotencyToken' in traits ? true : undefined,
    documentation: textOrNothing(traits['documentation']),
  })
}
