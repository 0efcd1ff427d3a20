import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Context } from './context.ts'
import { badRequest, turnAway, type Refusal } from './errors.ts'
import { sendRawRefusal, sendRefusal } from './reply.ts'

/** Slow senders are cut off, idle SDK connections are kept longer than SDKs keep them. */
const serverOptions = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16_384,
}

/** Makes the HTTP server around a pipeline; what HTTP itself refuses is refused in our shape. */
export function createHttpServer(pipeline: RequestListener, context: Context): Server {
  const server = createServer(serverOptions, pipeline)
  server.on('checkExpectation', (_request, response) => {
    const refusal = turnAway('ExpectationFailedException', 'Only 100-continue can be expected')
    sendRefusal(response, context.requestIdentity.uuid(), refusal)
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy()
    sendRawRefusal(socket, context.requestIdentity.uuid(), readClientError(error))
  })
  server.on('connect', (_request, socket: Duplex) => {
    const refusal = turnAway('MethodNotAllowedException', 'This is not a proxy')
    socket.on('error', () => socket.destroy())
    sendRawRefusal(socket, context.requestIdentity.uuid(), refusal)
  })
  return server
}

function readClientError(error: NodeJS.ErrnoException): Refusal {
  if (error.code === 'HPE_HEADER_OVERFLOW') {
    return turnAway('RequestHeaderFieldsTooLargeException', 'The headers are too large')
  }
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return turnAway('RequestTimeoutException', 'The request did not arrive in time')
  }
  return badRequest('The request is not HTTP/1.1')
}

/** Listens, and gives the URL. Rejects with a sentence: what failed, where, what to do. */
export function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) =>
      reject(new Error(explain(error, host, port), { cause: error }))
    server.once('error', fail)
    try {
      server.listen(port, host, () => {
        server.off('error', fail)
        resolve(describeUrl(server.address() as AddressInfo))
      })
    } catch (error) {
      fail(error as NodeJS.ErrnoException)
    }
  })
}

function describeUrl({ address, port }: AddressInfo): string {
  if (address === '0.0.0.0') return `http://127.0.0.1:${port}`
  if (address === '::') return `http://[::1]:${port}`
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
  const where = `port ${port} on ${host}`
  const reasons: Record<string, string> = {
    EADDRINUSE: `${where} is in use: stop what listens there, or choose port 0 for a free one.`,
    EACCES: `${where} needs privileges: choose a port above 1023, or 0 for a free one.`,
    ERR_SOCKET_BAD_PORT: `${where} does not exist: choose a port from 0 to 65535.`,
  }
  const unknownHost = `${host} is not an address of this machine: choose 127.0.0.1, the default.`
  const reason = reasons[error.code ?? '']
  if (reason) return `The emulator cannot listen: ${reason}`
  const hostCodes = ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL', 'EAFNOSUPPORT']
  if (hostCodes.includes(error.code ?? '')) return `The emulator cannot listen: ${unknownHost}`
  return `The emulator cannot listen: ${where} failed with ${error.code ?? error.message}.`
}
