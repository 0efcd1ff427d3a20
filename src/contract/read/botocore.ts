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
  readRecord,
  readText,
  splitUri,
  textOrNothing,
  type Json,
} from './guards.ts'

const types: Record<string, ShapeType> = { long: 'integer', float: 'number', double: 'number' }
const places = { uri: 'path', querystring: 'query', header: 'header' } as const

/** True for the content of a botocore `service-2.json`, of whatever service. */
export function isBotocore(model: Json): boolean {
  return 'metadata' in model && 'operations' in model && 'shapes' in model
}

/** The service that a botocore model describes, as AWS ids it. */
export function readBotocoreService(model: Json): string | undefined {
  return textOrNothing(readRecord(model['metadata'], 'metadata')['serviceId'])
}

/** Reads a botocore `service-2.json`. It knows everything but the anchors of its patterns. */
export function readBotocore(model: Json, name: string): Published {
  const metadata = readRecord(model['metadata'], 'metadata')
  const operations = Object.entries(readRecord(model['operations'], 'operations'))
  const shapes = Object.entries(readRecord(model['shapes'], 'shapes'))
  return {
    name,
    form: 'botocore',
    unknown: [],
    service: defined({
      apiVersion: textOrNothing(metadata['apiVersion']),
      signingName: textOrNothing(metadata['signingName']),
      endpointPrefix: textOrNothing(metadata['endpointPrefix']),
    }),
    operations: Object.fromEntries(
      operations.map(([key, value]) => [key, readOperation(readRecord(value, key), key)]),
    ),
    shapes: Object.fromEntries(
      shapes.map(([key, value]) => [key, readShape(readRecord(value, key), key)]),
    ),
  }
}

function readOperation(source: Json, name: string): PublishedOperation {
  const http = readRecord(source['http'], `${name}.http`)
  return defined<PublishedOperation>({
    method: readText(http['method'], `${name}.http.method`),
    ...splitUri(readText(http['requestUri'], `${name}.http.requestUri`)),
    status: readOptionalNumber(http['responseCode'], `${name}.http.responseCode`) ?? 200,
    input: readReference(source['input'], `${name}.input`),
    output: readReference(source['output'], `${name}.output`),
    errors: readList(source['errors'], `${name}.errors`).map((error) =>
      readText(readRecord(error, `${name}.errors`)['shape'], `${name}.errors`),
    ),
    documentation: textOrNothing(source['documentation']),
  })
}

function readReference(value: unknown, where: string): string | null {
  return value === undefined ? null : readText(readRecord(value, where)['shape'], where)
}

function readShape(source: Json, name: string): PublishedShape {
  const type = readText(source['type'], `${name}.type`)
  const members = Object.entries(readOptionalRecord(source['members'], `${name}.members`))
  const required = readList(source['required'], `${name}.required`)
  const values = readList(source['enum'], `${name}.enum`)
  const item = source['member'] ?? source['value']
  return defined<PublishedShape>({
    type: types[type] ?? (type as ShapeType),
    members:
      type === 'structure'
        ? Object.fromEntries(
            members.map(([key, value]) => [
              key,
              readMember(readRecord(value, `${name}.${key}`), key, required.includes(key)),
            ]),
          )
        : undefined,
    item: item === undefined ? undefined : (readReference(item, `${name}.member`) ?? undefined),
    min: readOptionalNumber(source['min'], `${name}.min`),
    max: readOptionalNumber(source['max'], `${name}.max`),
    pattern: textOrNothing(source['pattern']),
    enum: values.length ? values.map((value) => readText(value, `${name}.enum`)) : undefined,
    sensitive: source['sensitive'] === true ? true : undefined,
    error: source['exception'] === true ? readError(source, name) : undefined,
    documentation: textOrNothing(source['documentation']),
  })
}

function readError(source: Json, name: string): PublishedShape['error'] {
  const error = readOptionalRecord(source['error'], `${name}.error`)
  const isServer = source['fault'] === true
  const status = readOptionalNumber(error['httpStatusCode'], `${name}.error.httpStatusCode`)
  return { status: status ?? (isServer ? 500 : 400), fault: isServer ? 'server' : 'client' }
}

function readMember(source: Json, name: string, isRequired: boolean): PublishedMember {
  const place = places[source['location'] as keyof typeof places]
  return defined<PublishedMember>({
    shape: readText(source['shape'], `${name}.shape`),
    required: isRequired || undefined,
    place: place && { in: place, name: textOrNothing(source['locationName']) ?? name },
    idempotencyToken: source['idempotencyToken'] === true ? true : undefined,
    documentation: textOrNothing(source['documentation']),
  })
}
