/** The building blocks of what a request may look like. */
import { invalid, mistyped } from './refusals.ts'

/** Throws on a wrong JSON type; notes a broken constraint in `wrong` and carries on. */
export type Reader<T> = (value: unknown, at: string, wrong: string[]) => T
type Readers = Record<string, Reader<unknown>>
type Values<M extends Readers> = { [K in keyof M]: ReturnType<M[K]> }

export function text(min: number, max: number, form = /^/, awsIsReserved = false): Reader<string> {
  return (value, at, wrong) => {
    if (typeof value !== 'string') throw mistyped(`${at}: not a string`)
    const length = [...value].length
    if (length < min || length > max) wrong.push(`${at}: length ${length} is out of bounds`)
    if (!form.test(value)) wrong.push(`${at}: does not fit the pattern`)
    if (awsIsReserved && /^aws:/i.test(value)) wrong.push(`${at}: the prefix aws: is reserved`)
    return value
  }
}

export const oneOf = (values: string) =>
  text(0, 64, new RegExp(`^(${values.replaceAll(' ', '|')})$`))

export function integer(min: number, max: number): Reader<number> {
  return (value, at, wrong) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) throw mistyped(`${at}: no integer`)
    if (value < min || value > max) wrong.push(`${at}: ${value} is out of range`)
    return value
  }
}

/** An integer as a query string spells it. */
export function numeral(min: number, max: number): Reader<number> {
  const read = integer(min, max)
  return (value, at, wrong) =>
    read(/^[+-]?\d+$/.test(String(value)) ? Number(value) : value, at, wrong)
}

export const flag: Reader<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw mistyped(`${at}: not a boolean`)
  return value
}

export function list<T>(item: Reader<T>, min: number, max: number): Reader<T[]> {
  return (value, at, wrong) => {
    if (!Array.isArray(value)) throw mistyped(`${at}: not a list`)
    if (value.length < min || value.length > max) wrong.push(`${at}: too few or too many items`)
    return value.map((inner: unknown, i) => item(inner, `${at}[${i}]`, wrong))
  }
}

/** Unknown members are dropped, an explicit null counts as not given. */
export function record<R extends Readers, O extends Readers>(required: R, optional: O) {
  return (value: unknown, at: string, wrong: string[]): Values<R> & Partial<Values<O>> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw mistyped(`${at}: not an object`)
    }
    const given = new Map<string, unknown>(Object.entries(value))
    const kept: Record<string, unknown> = {}
    for (const [name, read] of Object.entries<Reader<unknown>>({ ...required, ...optional })) {
      const inner = given.get(name) ?? null
      if (inner !== null) kept[name] = read(inner, `${at}.${name}`, wrong)
      else if (name in required) wrong.push(`${at}.${name}: is required`)
    }
    return kept as Values<R> & Partial<Values<O>>
  }
}

export function reject(wrong: string[]): void {
  if (wrong.length > 0) throw invalid(wrong.join('; '))
}

export function check<T>(read: Reader<T>, value: unknown): T {
  const wrong: string[] = []
  const checked = read(value, 'request', wrong)
  reject(wrong)
  return checked
}

export function parse<T>(read: Reader<T>, raw: string): T {
  let json: unknown
  try {
    json = JSON.parse(raw)
  } catch {
    throw mistyped('the body is not JSON')
  }
  return check(read, json)
}
