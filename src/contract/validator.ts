import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { loadContract } from './load.ts'
import { resolve } from './schema.ts'
import type { Contract, Schema } from './types.ts'

/** One way in which a value does not fit a shape. */
export interface Mismatch {
  /** JSON pointer into the value; empty for the value itself. */
  pointer: string
  /** The JSON Schema keyword that refused. */
  keyword: string
  message: string
}

/** Returns the mismatches of a value; an empty list means that it fits. */
export type Check = (value: unknown) => Mismatch[]

const checks = new Map<string, Check>()

/** Compiles the check of a shape as a request: bounds, patterns, required members, text rules. */
export function requestCheck(shape: string): Check {
  return memoised(`request ${shape}`, () => compile(shape, requestSchemas()))
}

/**
 * Compiles the check of a shape as an answer. The model marks no member of an answer as
 * required, and the live service sends null for what was not given (observation F6), so each
 * member may be absent or null. Additional members are not refused here.
 */
export function answerCheck(shape: string): Check {
  return memoised(`answer ${shape}`, () => {
    const check = compile(shape, answerSchemas())
    return (value) => check(dropNulls(value))
  })
}

function dropNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [name, dropNulls(member)]),
  )
}

function memoised(key: string, make: () => Check): Check {
  const check = checks.get(key) ?? make()
  checks.set(key, check)
  return check
}

function compile(shape: string, schemas: Ajv2020): Check {
  const validate = schemas.getSchema(`urn:chime-conformance:shapes#/$defs/${shape}`)
  if (!validate) throw new Error(`specs/shapes.json has no shape ${shape}.`)
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(toMismatch))
}

function toMismatch(error: ErrorObject): Mismatch {
  const member: unknown = error.params['missingProperty']
  return {
    pointer: typeof member === 'string' ? `${error.instancePath}/${member}` : error.instancePath,
    keyword: error.keyword,
    message: error.message ?? error.keyword,
  }
}

let forRequests: Ajv2020 | undefined
function requestSchemas(): Ajv2020 {
  forRequests ??= newAjv({ textRules: true }).addSchema(document(loadContract().shapes))
  return forRequests
}

let forAnswers: Ajv2020 | undefined
function answerSchemas(): Ajv2020 {
  forAnswers ??= newAjv({ textRules: false }).addSchema(document(relax(loadContract())))
  return forAnswers
}

function document($defs: Record<string, Schema>): object {
  return { $id: 'urn:chime-conformance:shapes', $defs }
}

/** A strict ajv that knows our `x-` keywords; the text rules bind requests only. */
export function newAjv({ textRules }: { textRules: boolean }): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, logger: false })
  for (const keyword of ['x-sensitive', 'x-idempotency-token', 'x-observed-empty']) {
    ajv.addKeyword({ keyword })
  }
  ajv.addKeyword({
    keyword: 'x-documented-pattern',
    ...(textRules && {
      compile: (pattern: string) => {
        const expression = new RegExp(pattern, 'u')
        return (value: unknown) => typeof value !== 'string' || expression.test(value)
      },
      error: { message: 'must match the documented pattern' },
    }),
  })
  ajv.addKeyword({
    keyword: 'x-reserved-prefix',
    ...(textRules && {
      compile: (prefix: string) => (value: unknown) =>
        typeof value !== 'string' || !value.toLowerCase().startsWith(prefix),
      error: { message: 'must not begin with the reserved prefix' },
    }),
  })
  return ajv
}

function relax(contract: Contract): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(contract.shapes).map(([name, shape]) => [name, relaxShape(contract, shape)]),
  )
}

function relaxShape(contract: Contract, shape: Schema): Schema {
  const { required: _required, ...rest } = shape
  if (!rest.properties) return rest
  const properties = Object.entries(rest.properties).map(([name, node]) => {
    if (!node['x-observed-empty']) return [name, node] as const
    const { $ref: _ref, minItems: _minItems, ...list } = resolve(contract, node)
    return [name, list] as const
  })
  return { ...rest, properties: Object.fromEntries(properties) }
}
