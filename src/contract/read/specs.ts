import type {
  Published,
  PublishedMember,
  PublishedOperation,
  PublishedShape,
  ShapeType,
} from '../published.ts'
import { shapeName } from '../schema.ts'
import type { Contract, ErrorShape, Operation, Schema } from '../types.ts'
import { defined } from './guards.ts'

/** Reads our own contract. It carries no documentation text of AWS: clauses are in our words. */
export function readSpecs(contract: Contract): Published {
  const { service } = contract
  const inputs = new Map(Object.values(contract.operations).map((one) => [one.input, one.bindings]))
  return {
    name: `specs of ${service.model}`,
    form: 'specs',
    unknown: ['documentation'],
    service: {
      apiVersion: service.api,
      signingName: service.signing.name,
      endpointPrefix: service.endpointPrefix,
    },
    operations: Object.fromEntries(
      Object.entries(contract.operations).map(([name, one]) => [name, readOperation(one)]),
    ),
    shapes: Object.fromEntries(
      Object.entries(contract.shapes).map(([name, schema]) => [
        name,
        readShape(schema, inputs.get(name) ?? {}, service.errors[name]),
      ]),
    ),
  }
}

function readOperation({ http, input, output, errors }: Operation): PublishedOperation {
  return { ...http, input, output, errors }
}

const types: Record<string, ShapeType> = { object: 'structure', array: 'list' }

function readShape(
  schema: Schema,
  bindings: Operation['bindings'],
  error: ErrorShape | undefined,
): PublishedShape {
  const type = types[schema.type ?? ''] ?? ((schema.type ?? 'document') as ShapeType)
  const members = Object.entries(schema.properties ?? {}).map(([name, node]) => {
    const header = error?.headers?.[name]
    const place = bindings[name] ?? (header ? { in: 'header' as const, name: header } : undefined)
    return [name, readMember(node, schema.required?.includes(name), place)] as const
  })
  return defined<PublishedShape>({
    type,
    members: type === 'structure' ? Object.fromEntries(members) : undefined,
    item: schema.items && shapeName(schema.items),
    min: schema.minLength ?? schema.minItems ?? schema.minimum,
    max: schema.maxLength ?? schema.maxItems ?? schema.maximum,
    pattern: schema.pattern,
    enum: schema.enum,
    sensitive: schema['x-sensitive'] ? true : undefined,
    error: error && { status: error.status, fault: error.fault },
  })
}

function readMember(
  node: Schema,
  isRequired: boolean | undefined,
  place: PublishedMember['place'],
): PublishedMember {
  return defined<PublishedMember>({
    shape: shapeName(node) ?? 'String',
    required: isRequired ? true : undefined,
    place,
    idempotencyToken: node['x-idempotency-token'] ? true : undefined,
  })
}
