import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Servers that know nothing about the API; a suite that praises one of them is worthless. */
export const nullAnswers = {
  'always 400': json(400, { Code: 'BadRequest', Message: 'no' }, 'BadRequestException'),
  'always 200 {}': json(200, {}),
  'always 500': json(500, { Code: 'ServiceFailure', Message: 'no' }, 'ServiceFailureException'),
  'always HTML': (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end('<!doctype html><title>It works</title>')
  },
  'never answers': (): void => undefined,
} as const

function json(status: number, body: object, errorType?: string) {
  return (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(errorType && { 'x-amzn-errortype': errorType }),
    })
    response.end(JSON.stringify(body))
  }
}

/** Serves one handler on a free loopback port. */
export async function startServer(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    request.resume()
    handler(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
