import type { Contract, Schema } from './types.ts'

/** The name of the shape a node refers to, or undefined for an inline node. */
export function shapeName(node: Schema): string | undefined {
  return node.$ref?.replace('#/$defs/', '')
}

/** Follows `$ref`; keywords beside the reference stay. */
export function resolve(contract: Contract, node: Schema): Schema {
  const name = shapeName(node)
  if (!name) return node
  const shape = contract.shapes[name]
  if (!shape) throw new Error(`specs/shapes.json has no shape ${name}.`)
  return { ...shape, ...node }
}

/** One member of a structure, at any depth. */
export interface MemberAt {
  /** Dotted, with AWS's word `member` for an element of a list: `Tags.member.Key`. */
  path: string
  /** The last segment of `path`. */
  name: string
  /** The shape AWS names, such as `TagKey`. */
  shape: string
  schema: Schema
  required: boolean
}

/** Lists every member of a shape, depth first, elements of lists included. */
export function walkMembers(contract: Contract, shape: string, prefix = ''): MemberAt[] {
  const schema = contract.shapes[shape]
  if (!schema) throw new Error(`specs/shapes.json has no shape ${shape}.`)
  const children: [string, Schema, boolean][] = schema.items
    ? [['member', schema.items, false]]
    : Object.entries(schema.properties ?? {}).map(([name, node]) => [
        name,
        node,
        schema.required?.includes(name) ?? false,
      ])
  return children.flatMap(([name, node, required]) => {
    const path = prefix ? `${prefix}.${name}` : name
    const child = shapeName(node) ?? ''
    const here = { path, name, shape: child, schema: resolve(contract, node), required }
    return [here, ...walkMembers(contract, child, path)]
  })
}

/** `Tags.member.Key` as clause ids write it: `Tags[].Key`. */
export function clausePath(path: string): string {
  return path.replaceAll('.member', '[]')
}
