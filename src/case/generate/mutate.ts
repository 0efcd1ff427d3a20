import { clausePath, walkMembers, type MemberAt } from '../../contract/schema.ts'
import type { Contract, Operation, Schema } from '../../contract/types.ts'
import type { Input, Json } from '../row.ts'

/** One forbidden edit of a valid input. */
export interface Mutation {
  /** Kebab-case with AWS's member names: `Tags.member.Key-too-long`. */
  name: string
  clause: string
  input: Input
}

/** Every single edit that the contract forbids, on the members that the input carries. */
export function listMutations(contract: Contract, operation: Operation, input: Input): Mutation[] {
  return walkMembers(contract, operation.input)
    .filter(({ path }) => operation.bindings[path.split('.')[0]!]?.in !== 'path')
    .flatMap((member) => mutateMember(operation, member, input))
}

function mutateMember(operation: Operation, member: MemberAt, input: Input): Mutation[] {
  const path = member.path.split('.')
  const value = read(input, path)
  // A marker stands for a value that only the run knows.
  if (value === undefined || JSON.stringify(value).includes('"$')) return []
  const edits = [...editValue(member.schema, value), ...(member.required ? [absent] : [])]
  return edits
    .filter(({ made }) => made !== undefined || canOmit(operation, path))
    .map(({ name, kind, made }) => ({
      name: `${member.path}-${name}`,
      clause: `${operation.abbreviation}.req.${clausePath(aboutPath(member.path, kind))}.${kind}`,
      input: write(input, path, made) as Input,
    }))
}

/** The type of an element is stated on its list. */
const aboutPath = (path: string, kind: string): string =>
  kind === 'type' ? path.replace(/\.member$/, '') : path

interface Edit {
  name: string
  /** The end of the clause id. */
  kind: string
  /** Undefined takes the member out. */
  made: Json | undefined
}

const absent: Edit = { name: 'absent', kind: 'required', made: undefined }

const canOmit = (operation: Operation, [top = '']: string[]): boolean =>
  operation.bindings[top] === undefined

function editValue(schema: Schema, value: Json): Edit[] {
  const edits: Edit[] = []
  const add = (name: string, kind: string, made: Json): void => {
    edits.push({ name, kind, made })
  }
  const { minLength, maxLength, minItems, maxItems, minimum, maximum } = schema
  if (minLength) add('too-short', 'min', 'a'.repeat(minLength - 1))
  if (maxLength !== undefined) add('too-long', 'max', lengthen(String(value), maxLength + 1))
  if (minItems) add('too-few', 'min', (value as Json[]).slice(0, minItems - 1))
  if (maxItems !== undefined && Array.isArray(value) && value.length) {
    add('too-many', 'max', repeat(value, maxItems + 1))
  }
  if (minimum !== undefined) add('too-small', 'min', minimum - 1)
  if (maximum !== undefined) add('too-large', 'max', maximum + 1)
  if (schema.enum) add('unknown', 'enum', `${schema.enum[0]}x`)
  if (schema.type === 'string') add('a-number', 'type', 42)
  if (schema.type === 'object') add('a-string', 'type', 'text')
  if (schema.type === 'array') add('a-string', 'type', 'text')
  return edits
}

/** A text of the wanted length out of the characters of a valid one. */
function lengthen(valid: string, length: number): string {
  const seed = /^[A-Za-z]/.test(valid) ? valid : 'abcdefgh'
  return seed.repeat(Math.ceil(length / seed.length)).slice(0, length)
}

function repeat(list: Json[], length: number): Json[] {
  return Array.from({ length }, (_, index) => list[index % list.length]!)
}

function read(value: Json | undefined, [next, ...rest]: string[]): Json | undefined {
  if (next === undefined) return value
  if (next === 'member') return Array.isArray(value) ? read(value[0], rest) : undefined
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return read(value[next], rest)
}

/** A copy of `value` with `made` at the path; the first element stands for `member`. */
function write(value: Json, [next, ...rest]: string[], made: Json | undefined): Json {
  if (next === 'member') {
    const [first, ...others] = value as Json[]
    return [rest.length ? write(first!, rest, made) : made!, ...others]
  }
  const { [next!]: old, ...others } = value as Input
  if (rest.length) return { ...others, [next!]: write(old!, rest, made) }
  return made === undefined ? others : { ...others, [next!]: made }
}
