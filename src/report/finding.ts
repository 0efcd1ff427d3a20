import type { Json } from '../case/row.ts'
import type { Finding } from '../runner/match.ts'
import { formatStatus } from './text.ts'

/** Kinds whose `expected` is a name or a phrase such as `1 to 64 characters`, not a value. */
const spoken: Finding['kind'][] = ['error', 'exception', 'missing', 'present', 'type', 'bound']

/** `status: expected 400 Bad Request, got 201 Created`. */
export function describeFinding(finding: Finding): string {
  return `${finding.path}: expected ${describeExpected(finding)}, got ${describeGot(finding)}`
}

/** What would have been right, with names beside numbers. */
export function describeExpected({ kind, expected }: Finding): string {
  if (kind === 'status') return [expected].flat().map(nameStatus).join(' or ')
  if (kind === 'pattern') return `text that matches ${say(expected)}`
  if (isObject(expected)) {
    if (Array.isArray(expected['oneOf'])) return expected['oneOf'].map(quote).join(' or ')
    if ('not' in expected) return `anything but ${quote(expected['not']!)}`
    if ('element' in expected) return `an element like ${quote(expected['element']!)}`
  }
  if (!spoken.includes(kind)) return quote(expected)
  return Array.isArray(expected) ? expected.map(say).join(' or ') : say(expected)
}

/** What the target did, with names beside numbers. */
export function describeGot({ kind, got }: Finding): string {
  if (kind === 'status') return nameStatus(got)
  if (kind === 'error' || kind === 'exception' || kind === 'bound') return say(got)
  return got === 'absent' ? got : quote(got)
}

const nameStatus = (status: Json): string =>
  typeof status === 'number' ? formatStatus(status) : say(status)

const say = (value: Json): string => (typeof value === 'string' ? value : quote(value))
const quote = (value: Json): string => JSON.stringify(value)

function isObject(value: Json): value is { [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
