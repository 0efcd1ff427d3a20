import { loadContract } from '../src/contract/load.ts'
import { resolve } from '../src/contract/schema.ts'
import type { Operation } from '../src/contract/types.ts'
import { requestCheck, type Mismatch } from '../src/contract/validator.ts'
import { badRequest } from './errors.ts'

export type Members = Record<string, unknown>

/** Puts an input together and checks it; refuses with 400 BadRequestException. */
export type Validator = (
  body: Members,
  labels: string[],
  query: ReadonlyMap<string, string>,
) => Members

const mismatchesShown = 5
/** Deeper than any input of this API; below it nothing is looked at. */
const nullDepth = 6

/** Prepares the validation of one operation: bindings, list bounds, the check of its shape. */
export function createValidator(operation: Operation): Validator {
  const contract = loadContract()
  const check = requestCheck(operation.input)
  const members = Object.entries(contract.shapes[operation.input]?.properties ?? {})
  const schemas = members.map(([name, node]) => ({ name, schema: resolve(contract, node) }))
  const lists = schemas.filter(({ schema }) => schema.maxItems !== undefined)
  const numbers = new Set(schemas.filter(isNumber).map(({ name }) => name))
  const labelOrder = [...operation.http.path.matchAll(/{(\w+)}/g)].map((match) => match[1]!)
  const queries = Object.entries(operation.bindings).filter(
    ([, { in: place }]) => place === 'query',
  )

  return (body, labels, query) => {
    const input = body
    labelOrder.forEach((name, at) => (input[name] = decodeLabel(name, labels[at]!)))
    for (const [member, { name }] of queries) {
      const text = query.get(name)
      if (text === undefined) delete input[member]
      else input[member] = numbers.has(member) ? readNumber(text) : text
    }
    // Counted before they are looked into: 500,000 bad items must not make 500,000 messages.
    for (const { name, schema } of lists) refuseLongList(name, input[name], schema.maxItems!)
    let mismatches = check(input)
    // A null is a member that was not given (restJson1); only a refused input can have one.
    if (mismatches.length > 0 && dropNulls(input, nullDepth)) mismatches = check(input)
    if (mismatches.length > 0) throw refuseMismatches(mismatches)
    return input
  }
}

function isNumber({ schema }: { schema: { type?: string } }): boolean {
  return schema.type === 'integer'
}

function decodeLabel(name: string, segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    throw badRequest(`The path holds malformed percent-encoding in ${name}`)
  }
}

/** A number when the text is one; any other text stays, and the check refuses its type. */
function readNumber(text: string): number | string {
  return /^-?\d+$/.test(text) ? Number(text) : text
}

function refuseLongList(name: string, value: unknown, maxItems: number): void {
  if (!Array.isArray(value) || value.length <= maxItems) return
  throw refuseMismatches([
    {
      pointer: `/${name}`,
      keyword: 'maxItems',
      message: `Member must have length less than or equal to ${maxItems}`,
    },
  ])
}

/** Removes null members, in place; says whether there were any. Null items of lists stay. */
function dropNulls(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null || depth === 0) return false
  let found = false
  for (const [name, member] of Object.entries(value)) {
    if (member === null && !Array.isArray(value)) {
      delete (value as Members)[name]
      found = true
    } else if (dropNulls(member, depth - 1)) found = true
  }
  return found
}

/** The frame is that of observation E11; the constraints are in our words. No value is shown. */
function refuseMismatches(mismatches: Mismatch[]): Error {
  const count = `${mismatches.length} validation error${mismatches.length === 1 ? '' : 's'} detected`
  const shown = mismatches.slice(0, mismatchesShown).map(({ pointer, message }) => {
    const path = pointer.slice(1).replaceAll('/', '.')
    return `Value at '${path}' failed to satisfy constraint: ${message}`
  })
  return badRequest(`${count}: ${shown.join('; ')}`)
}
