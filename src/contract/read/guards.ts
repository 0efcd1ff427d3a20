import { UnreadableModel, type Place } from '../published.ts'

/** Readers of untrusted JSON: each says which part of the file is not as the format has it. */

export type Json = Record<string, unknown>

/** @throws UnreadableModel when the value is no JSON object. */
export function readRecord(value: unknown, where: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json
  throw new UnreadableModel(`${where} is no JSON object: get the file again.`)
}

/** An object that may be absent. */
export function readOptionalRecord(value: unknown, where: string): Json {
  return value === undefined ? {} : readRecord(value, where)
}

/** @throws UnreadableModel when the value is no list. */
export function readList(value: unknown, where: string): unknown[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value
  throw new UnreadableModel(`${where} is no list: get the file again.`)
}

/** @throws UnreadableModel when the value is no text. */
export function readText(value: unknown, where: string): string {
  if (typeof value === 'string') return value
  throw new UnreadableModel(`${where} is no text: get the file again.`)
}

/** @throws UnreadableModel when the value is there and no number. */
export function readOptionalNumber(value: unknown, where: string): number | undefined {
  if (value === undefined || typeof value === 'number') return value
  throw new UnreadableModel(`${where} is no number: get the file again.`)
}

/** Copies what is defined, so that an absent fact stays absent. */
export function defined<T extends object>(facts: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T
}

/** The value, or undefined when it is no text. */
export const textOrNothing = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

/** `/tags?operation=x` as path and query. */
export function splitUri(uri: string): { path: string; query: Record<string, string> } {
  const [path = '/', query = ''] = uri.split('?')
  return { path, query: Object.fromEntries(new URLSearchParams(query)) }
}

/** Where Smithy's HTTP traits put a member; nothing for the JSON body. */
export function readPlace(traits: Json, name: string): Place | undefined {
  const { httpQuery, httpHeader } = traits
  if ('httpLabel' in traits) return { in: 'path', name }
  if (typeof httpQuery === 'string') return { in: 'query', name: httpQuery }
  return typeof httpHeader === 'string' ? { in: 'header', name: httpHeader } : undefined
}
