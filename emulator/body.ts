import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { badRequest, turnAway, type Refusal } from './errors.ts'
import type { Members } from './validate.ts'

/** The largest body that is read: 1 MiB. */
export const bodyLimit = 1024 * 1024

const nothing = Buffer.alloc(0)

type OnBody = (body: Buffer, failure?: Refusal) => void

/**
 * Reads a body and hands it on, at once when the request has none. An aborted upload is never
 * handed on. A body over the limit is a failure (413) as soon as that is known; what is left of
 * it drains away unread.
 */
export function readBody(request: IncomingMessage, onBody: OnBody): void {
  const { headers } = request
  const announced = headers['content-length']
  if (announced === undefined && headers['transfer-encoding'] === undefined) return onBody(nothing)
  // Without a listener an aborted upload would be an uncaught error.
  request.on('error', ignore)
  if (Number(announced) > bodyLimit) {
    request.resume()
    return onBody(nothing, tooLarge())
  }
  collect(request, onBody)
}

function ignore(): void {}

function collect(request: IncomingMessage, onBody: OnBody): void {
  let body: Buffer = nothing
  let chunks: Buffer[] | undefined
  let length = 0
  request.on('data', (chunk: Buffer) => {
    const before = length
    length += chunk.length
    if (length > bodyLimit) {
      chunks = undefined
      if (before <= bodyLimit) onBody(nothing, tooLarge())
    } else if (before === 0) body = chunk
    else (chunks ??= [body]).push(chunk)
  })
  request.on('end', () => {
    if (length <= bodyLimit) onBody(chunks ? Buffer.concat(chunks, length) : body)
  })
}

function tooLarge(): Refusal {
  return turnAway('RequestEntityTooLargeException', `The body has more than ${bodyLimit} bytes`)
}

/**
 * Parses a body as a JSON object; an empty one counts as `{}`. Refuses another content type with
 * 415 and everything that is not an object with 400. JSON.parse decides about duplicate keys (the
 * last wins) and about `__proto__` (a member like any other, never a prototype).
 */
export function parseBody(body: Buffer, contentType: string | undefined): Members {
  if (body.length === 0) return {}
  if (contentType !== 'application/json' && !isJson(contentType)) {
    throw turnAway('UnsupportedMediaTypeException', 'The content type must be application/json')
  }
  if (!isUtf8(body)) throw badRequest('The body is not UTF-8')
  const value = parse(body.toString('utf8'))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badRequest('The body must be a JSON object')
  }
  return value as Members
}

function isJson(contentType: string | undefined): boolean {
  return contentType?.split(';', 1)[0]!.trim().toLowerCase() === 'application/json'
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw badRequest('The body is not JSON')
  }
}
