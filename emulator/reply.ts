import type { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Refusal } from './errors.ts'

const mediaType = 'application/json'

/** Sends an output: JSON, or nothing at all where the operation has no output. */
export function sendOutput(
  response: ServerResponse,
  requestId: string,
  status: number,
  body: string | undefined,
): void {
  if (body === undefined) {
    const headers = status === 204 ? {} : { 'Content-Length': 0 }
    response.writeHead(status, { 'x-amzn-RequestId': requestId, ...headers })
    response.end()
    return
  }
  response.writeHead(status, {
    'x-amzn-RequestId': requestId,
    'Content-Type': mediaType,
    'Content-Length': Buffer.byteLength(body),
  })
  // A string, because node then sends head and body in one piece; a Buffer would make it two.
  response.end(body)
}

/** Sends a refusal in the error shape of this API, or nothing if an answer has begun. */
export function sendRefusal(response: ServerResponse, requestId: string, refusal: Refusal): void {
  if (response.headersSent) return
  const body = errorBody(requestId, refusal)
  response.writeHead(refusal.status, {
    ...refusal.headers,
    'x-amzn-RequestId': requestId,
    'x-amzn-errortype': refusal.type,
    'Content-Type': mediaType,
    'Content-Length': body.length,
  })
  response.end(body)
}

/** Refuses what node's HTTP parser could not read, and hangs up. */
export function sendRawRefusal(socket: Duplex, requestId: string, refusal: Refusal): void {
  const body = errorBody(requestId, refusal)
  const head = [
    `HTTP/1.1 ${refusal.status} ${refusal.code}`,
    `x-amzn-RequestId: ${requestId}`,
    `x-amzn-errortype: ${refusal.type}`,
    `Content-Type: ${mediaType}`,
    `Content-Length: ${body.length}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body.toString('latin1')}`, 'latin1', () => {
    socket.destroy()
  })
}

function errorBody(requestId: string, refusal: Refusal): Buffer {
  const { code: Code, message: Message, members } = refusal
  return Buffer.from(JSON.stringify({ Code, Message, RequestId: requestId, ...members }))
}
