import { resolve, shapeName } from './schema.ts'
import type { Contract, Schema } from './types.ts'

/** Lists the members of an answer that the contract does not know, as dotted paths. */
export function listUnknownMembers(contract: Contract, shape: string, value: unknown): string[] {
  const schema = contract.shapes[shape]
  return schema ? collect(contract, schema, value, '') : []
}

function collect(contract: Contract, schema: Schema, value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) {
    const items = schema.items
    if (!items) return []
    const element = resolve(contract, items)
    const found = value.flatMap((one) => collect(contract, element, one, `${path}[]`))
    return [...new Set(found)]
  }
  return Object.entries(value).flatMap(([name, member]) => {
    const node = schema.properties?.[name]
    const at = path ? `${path}.${name}` : name
    if (!node) return schema.properties ? [at] : []
    return shapeName(node) ? collect(contract, resolve(contract, node), member, at) : []
  })
}
