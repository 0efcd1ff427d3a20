import type { Exchange } from '../target/target.ts'

/** The parsed JSON body of an answer, or undefined when there is none. */
export function readJsonBody(exchange: Exchange | undefined): unknown {
  const body = exchange?.response?.body
  if (!body) return undefined
  try {
    return JSON.parse(body) as unknown
  } catch {
    return undefined
  }
}

/**
 * The error name as AWS clients find it: the `x-amzn-errortype` header, else the body members
 * `code` (in any case) or `__type`; without a namespace before `#` and a URI after `:`.
 * Source: restJson1 protocol; loadRestJsonErrorCode of the JavaScript SDK.
 */
export function readErrorName(exchange: Exchange): string | undefined {
  const header = exchange.response?.headers['x-amzn-errortype']
  if (header) return strip(header)
  const body = readJsonBody(exchange)
  if (typeof body !== 'object' || body === null) return undefined
  const entries = Object.entries(body)
  const code = entries.find(([name]) => name.toLowerCase() === 'code')?.[1] as unknown
  const type = entries.find(([name]) => name === '__type')?.[1] as unknown
  const named = [code, type].find((value) => typeof value === 'string' || typeof value === 'number')
  return named === undefined ? undefined : strip(String(named))
}

function strip(name: string): string {
  return (name.split(',')[0] ?? '').split(':')[0]!.replace(/^.*#/, '').trim()
}

/** What a body looks like, for the question which service answered. */
export function readBodyKind(exchange: Exchange): 'json' | 'html' | 'xml' | 'empty' | 'text' {
  const body = exchange.response?.body.trimStart() ?? ''
  if (body === '') return 'empty'
  if (readJsonBody(exchange) !== undefined) return 'json'
  if (/^(<!doctype html|<html)/i.test(body)) return 'html'
  return body.startsWith('<') ? 'xml' : 'text'
}

/** True when the answer says that the target does not have the operation. */
export function saysNotImplemented(exchange: Exchange): boolean {
  const name = readErrorName(exchange) ?? ''
  return (
    exchange.response?.status === 501 ||
    /^(NotImplemented|UnknownOperation|InvalidAction|UnknownAction)(Exception|Error)?$/.test(name)
  )
}
