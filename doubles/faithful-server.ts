/**
 * A faithful stand-in for the Amazon Chime SDK Meetings API, written from its public documentation
 * alone. Whatever the documentation promises is kept; whatever it leaves open is done differently
 * from AWS on purpose, so that a test suite which mistakes habit for contract gives itself away.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Refusal } from './faithful/refusals.ts'
import { Service } from './faithful/service.ts'

interface Call {
  id: string
  who: string
  query: URLSearchParams
  body: string
}
type Handler = (service: Service, call: Call) => unknown
type Route = [verb: string, form: RegExp, operation: string | null, status: number, Handler]

const meetings = /^\/meetings$/
const meeting = /^\/meetings\/([^/]+)$/
const transcription = /^\/meetings\/([^/]+)\/transcription$/
const attendees = /^\/meetings\/([^/]+)\/attendees$/
const attendee = /^\/meetings\/([^/]+)\/attendees\/([^/]+)$/
const others = /^\/meetings\/([^/]+)\/attendees\/capabilities$/
const capabilities = /^\/meetings\/([^/]+)\/attendees\/([^/]+)\/capabilities$/
const tags = /^\/tags$/

/** Verb, path, what the query must say of the operation, the status of a success, who answers. */
const routes: Route[] = [
  ['POST', meetings, null, 200, (s, { body }) => s.createMeeting(body)],
  ['POST', meetings, 'create-attendees', 200, (s, { body }) => s.createMeetingWithAttendees(body)],
  ['GET', meeting, null, 200, (s, { id }) => s.getMeeting(id)],
  ['DELETE', meeting, null, 204, (s, { id }) => s.deleteMeeting(id)],
  ['POST', attendees, null, 200, (s, { id, body }) => s.createAttendee(id, body)],
  ['POST', attendees, 'batch-create', 200, (s, { id, body }) => s.batchCreateAttendee(id, body)],
  ['GET', attendees, null, 200, (s, { id, query }) => s.listAttendees(id, query)],
  ['GET', attendee, null, 200, (s, { id, who }) => s.getAttendee(id, who)],
  ['DELETE', attendee, null, 204, (s, { id, who }) => s.deleteAttendee(id, who)],
  ['PUT', capabilities, null, 200, (s, { id, who, body }) => s.updateCapabilities(id, who, body)],
  ['PUT', others, 'batch-update-except', 200, (s, { id, body }) => s.updateExcept(id, body)],
  ['POST', transcription, 'start', 200, (s, { id, body }) => s.startTranscription(id, body)],
  ['POST', transcription, 'stop', 200, (s, { id }) => s.stopTranscription(id)],
  ['GET', tags, null, 200, (s, { query }) => s.listTags(query)],
  ['POST', tags, 'tag-resource', 204, (s, { body }) => s.tag(body)],
  ['POST', tags, 'untag-resource', 204, (s, { body }) => s.untag(body)],
]

interface Answer {
  status: number
  body: unknown
}

function answer(service: Service, verb: string, url: string, body: string): Answer {
  const [path = '', search = ''] = url.split('?')
  const query = new URLSearchParams(search)
  const operation = query.get('operation')
  const here = routes.filter(([, form, said]) => form.test(path) && said === operation)
  if (here.length === 0) throw new Refusal(404, 'UnknownOperationException', 'nothing is here')
  const route = here.find(([known]) => known === verb)
  if (!route) throw new Refusal(405, 'MethodNotAllowedException', `not with ${verb}`)
  const [, form, , status, handler] = route
  const [, id = '', who = ''] = form.exec(path) ?? []
  return { status, body: handler(service, { id, who, query, body }) }
}

/** JSON objects have no order, and this server makes a point of it. */
function shuffle(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const ranked = Object.entries(value).map((entry) => ({ entry, rank: Math.random() }))
  return Object.fromEntries(ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry))
}

async function serve(service: Service, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  const send = (status: number, body: unknown) => {
    if (body === undefined) return res.writeHead(status).end()
    const headers = { 'content-type': 'application/json; charset=utf-8' }
    return res.writeHead(status, headers).end(JSON.stringify(body, shuffle))
  }
  try {
    const raw = String(Buffer.concat(chunks))
    const { status, body } = answer(service, req.method ?? '', req.url ?? '', raw)
    send(status, body)
  } catch (cause) {
    const refusal = cause instanceof Refusal ? cause : null
    const { status, type } = refusal ?? { status: 500, type: 'ServiceFailureException' }
    send(status, { __type: type, message: refusal?.message ?? 'something broke in here' })
  }
}

export async function startFaithfulServer(): Promise<{ url: string; close(): Promise<void> }> {
  const service = new Service()
  const server = createServer((req, res) => {
    serve(service, req, res).catch(() => res.destroy())
  })
  await new Promise<void>((resolve, fail) => {
    server.once('error', fail).listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const close = async () => {
    const closed = new Promise<unknown>((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }
  return { url: `http://127.0.0.1:${port}`, close }
}
