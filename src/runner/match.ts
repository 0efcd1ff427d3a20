import type { Json, Pattern } from '../case/row.ts'

/** One mismatch: data, never prose. */
export interface Finding {
  kind:
    | 'status'
    | 'error'
    | 'exception'
    | 'header'
    | 'missing'
    | 'present'
    | 'type'
    | 'value'
    | 'bound'
    | 'length'
    | 'pattern'
    | 'body'
  /** Where: `status`, `body.Meeting.MeetingId`, `headers.x-amzn-errortype`. */
  path: string
  expected: Json
  got: Json
}

/** What matching came to. `unshown` names members that a row could not judge: they were absent. */
export interface Match {
  findings: Finding[]
  unshown: string[]
}

/** Compares a value with a pattern and reports every mismatch, not only the first. */
export function match(pattern: Pattern, value: unknown, path: string): Match {
  const result: Match = { findings: [], unshown: [] }
  compare(pattern, value as Json | undefined, path, result)
  return result
}

function compare(pattern: Pattern, value: Json | undefined, path: string, out: Match): void {
  if (Array.isArray(pattern)) return compareList(pattern, value, path, out)
  if (typeof pattern !== 'object' || pattern === null) {
    if (value === pattern) return
    const kind =
      value === undefined ? 'missing' : typeof value === typeof pattern ? 'value' : 'type'
    return report(out, kind, path, pattern, value)
  }
  const marker = Object.keys(pattern)[0]
  const matcher = marker?.startsWith('$') ? matchers[marker] : undefined
  if (matcher) return matcher(pattern[marker!]!, value, path, out)
  if (marker?.startsWith('$')) throw new Error(`The table uses an unknown matcher ${marker}.`)
  if (!isObject(value)) return reportType(out, path, 'an object', value)
  for (const [name, inner] of Object.entries(pattern)) {
    compare(inner, value[name], `${path}.${name}`, out)
  }
}

function compareList(pattern: Json[], value: Json | undefined, path: string, out: Match): void {
  if (!Array.isArray(value)) return reportType(out, path, 'a list', value)
  if (value.length !== pattern.length) report(out, 'length', path, pattern.length, value.length)
  for (const [index, inner] of pattern.entries()) {
    if (index < value.length) compare(inner, value[index], `${path}.${index}`, out)
  }
}

type Matcher = (argument: Json, value: Json | undefined, path: string, out: Match) => void

const matchers: Record<string, Matcher> = {
  $matches(expression, value, path, out) {
    if (typeof value !== 'string') return reportType(out, path, 'a string', value)
    if (!new RegExp(expression as string, 'u').test(value)) {
      report(out, 'pattern', path, expression, value)
    }
  },
  $text(bounds, value, path, out) {
    if (typeof value !== 'string') return reportType(out, path, 'a string', value)
    checkBounds(bounds, [...value].length, 'characters', path, out)
  },
  $number(bounds, value, path, out) {
    if (!Number.isInteger(value)) return reportType(out, path, 'a whole number', value)
    checkBounds(bounds, value as number, '', path, out)
  },
  $structure(_argument, value, path, out) {
    if (!isObject(value)) reportType(out, path, 'an object', value)
  },
  $oneOf(values, value, path, out) {
    if (!(values as Json[]).some((one) => one === value)) {
      report(out, value === undefined ? 'missing' : 'value', path, { oneOf: values }, value)
    }
  },
  $maybe(pattern, value, path, out) {
    if (value !== undefined && value !== null) compare(pattern, value, path, out)
  },
  $shown(pattern, value, path, out) {
    if (value === undefined || value === null) out.unshown.push(path)
    else compare(pattern, value, path, out)
  },
  $nothing(_argument, value, path, out) {
    const empty =
      value === undefined ||
      value === null ||
      (typeof value === 'object' && Object.keys(value).length === 0)
    if (!empty) report(out, 'present', path, 'absent, null or empty', value)
  },
  $not(pattern, value, path, out) {
    if (!match(pattern, value, path).findings.length) {
      report(out, 'value', path, { not: pattern }, value)
    }
  },
  $all(patterns, value, path, out) {
    for (const pattern of patterns as Json[]) compare(pattern, value, path, out)
  },
  $list(argument, value, path, out) {
    const { min, max, each } = argument as { min: number; max: number; each: Pattern }
    if (!Array.isArray(value)) return reportType(out, path, 'a list', value)
    checkBounds([min, max], value.length, 'elements', path, out)
    for (const [index, element] of value.entries()) compare(each, element, `${path}.${index}`, out)
  },
  $inAnyOrder(patterns, value, path, out) {
    if (!Array.isArray(value)) return reportType(out, path, 'a list', value)
    const wanted = patterns as Json[]
    if (value.length !== wanted.length) report(out, 'length', path, wanted.length, value.length)
    const left = [...value]
    for (const pattern of wanted) {
      const index = left.findIndex((element) => !match(pattern, element, path).findings.length)
      if (index < 0) report(out, 'missing', path, { element: pattern }, value)
      else left.splice(index, 1)
    }
  },
}

function checkBounds(bounds: Json, size: number, unit: string, path: string, out: Match): void {
  const [min, max] = bounds as [number, number]
  if (size < min || size > max) {
    report(out, 'bound', path, `${min} to ${max} ${unit}`.trim(), `${size} ${unit}`.trim())
  }
}

function reportType(out: Match, path: string, expected: string, value: Json | undefined): void {
  report(out, value === undefined ? 'missing' : 'type', path, expected, value)
}

function report(
  out: Match,
  kind: Finding['kind'],
  path: string,
  expected: Json,
  value: Json | undefined,
): void {
  out.findings.push({ kind, path, expected, got: value === undefined ? 'absent' : value })
}

function isObject(value: unknown): value is { [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
