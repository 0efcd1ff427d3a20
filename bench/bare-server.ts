/**
 * The yardstick: a bare node:http server that parses the same JSON and answers the same bytes as
 * the emulator, and does nothing else. Forked by bench/emulator.ts, which sends the bytes first.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One recorded answer of the emulator. */
export interface RecordedAnswer {
  body: string
  headers: Record<string, string>
}

let answer: RecordedAnswer = { body: '{}', headers: {} }

const server = createServer((request, response) => {
  if (request.method === 'GET') return send(response)
  readJson(request, () => send(response))
})

function readJson(request: IncomingMessage, onMembers: (members: unknown) => void): void {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => onMembers(JSON.parse(Buffer.concat(chunks).toString())))
}

function send(response: ServerResponse): void {
  response.writeHead(200, answer.headers)
  response.end(answer.body)
}

process.on('message', (question: RecordedAnswer | 'cpu') => {
  if (question === 'cpu') return void process.send?.(process.cpuUsage())
  answer = question
  process.send?.('ready')
})
server.listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
