import type { Input, Json } from '../case/row.ts'

/** What the markers of a row stand for in one execution of a script. */
export interface Scope {
  /** Prefix of the tokens of this execution; 2 to 40 characters of A-Z, a-z, 0-9 and `-`. */
  nonce: string
  /** Bodies of earlier answers by the name their step gave them. */
  answers: Record<string, unknown>
}

/** Thrown when a row refers to a value that the answer before did not carry. */
export class MissingValue extends Error {
  readonly path: string
  constructor(path: string) {
    super(`the answer before has no ${path}`)
    this.path = path
  }
}

/** Replaces `$from`, `$fresh` and `$same` by values; `step` tells calls apart. */
export function fillIn(value: Json, scope: Scope, step: number): Json {
  if (Array.isArray(value)) return value.map((element) => fillIn(element, scope, step))
  if (typeof value !== 'object' || value === null) return value
  if (typeof value['$from'] === 'string') return read(value['$from'], scope)
  if (value['$fresh'] === true) return `${scope.nonce}-${step}`
  if (typeof value['$same'] === 'string') return `${scope.nonce}-${value['$same']}`
  if (typeof value['$token'] === 'object') return makeToken(value['$token'], scope)
  return fillInMembers(value, scope, step)
}

export function fillInMembers(members: Input, scope: Scope, step: number): Input {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [name, fillIn(member, scope, step)]),
  )
}

function makeToken(shape: Json, scope: Scope): string {
  const { length, start } = shape as { length: number; start: string }
  const tail = scope.nonce
    .replaceAll('-', '')
    .slice(2)
    .repeat(Math.ceil(length / 20))
  return (start + tail).slice(0, length)
}

function read(path: string, scope: Scope): Json {
  const found = path
    .split('.')
    .reduce<unknown>(
      (at, name) => (at as Record<string, unknown> | undefined | null)?.[name],
      scope.answers,
    )
  if (found === undefined || found === null) throw new MissingValue(path)
  return found as Json
}
