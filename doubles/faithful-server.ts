/**
 * A faithful stand-in for a slice of the Amazon Chime SDK Meetings API, written from the public
 * API page alone. Whatever the page promises is kept; whatever it leaves open is done differently
 * from AWS on purpose, so that a test suite which mistakes habit for contract gives itself away.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

class Refusal extends Error {
  readonly status: number
  readonly type: string
  constructor(status: number, type: string, message: string) {
    super(message)
    this.status = status
    this.type = type
  }
}
const mistyped = (what: string) => new Refusal(400, 'SerializationException', what)
const invalidCreate = (why: string) => new Refusal(400, 'ValidationException', why)
const invalidOther = (why: string) => new Refusal(400, 'BadRequestException', why)
const missing = (what: string) => new Refusal(404, 'NotFoundException', `no such ${what}`)

// ---------------------------------------------------------------- what a request may look like

/** Throws on a wrong JSON type; notes a broken constraint in `wrong` and carries on. */
type Reader<T> = (value: unknown, at: string, wrong: string[]) => T
type Readers = Record<string, Reader<unknown>>
type Values<M extends Readers> = { [K in keyof M]: ReturnType<M[K]> }

function text(min: number, max: number, form = /^/, awsIsReserved = false): Reader<string> {
  return (value, at, wrong) => {
    if (typeof value !== 'string') throw mistyped(`${at}: not a string`)
    const length = [...value].length
    if (length < min || length > max) wrong.push(`${at}: length ${length} is out of bounds`)
    if (!form.test(value)) wrong.push(`${at}: does not fit the pattern`)
    if (awsIsReserved && /^aws:/i.test(value)) wrong.push(`${at}: the prefix aws: is reserved`)
    return value
  }
}

const oneOf = (values: string) => text(0, 64, new RegExp(`^(${values.replaceAll(' ', '|')})$`))

function integer(min: number, max: number): Reader<number> {
  return (value, at, wrong) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) throw mistyped(`${at}: no integer`)
    if (value < min || value > max) wrong.push(`${at}: ${value} is out of range`)
    return value
  }
}

function list<T>(item: Reader<T>, min: number, max: number): Reader<T[]> {
  return (value, at, wrong) => {
    if (!Array.isArray(value)) throw mistyped(`${at}: not a list`)
    if (value.length < min || value.length > max) wrong.push(`${at}: too few or too many items`)
    return value.map((inner: unknown, i) => item(inner, `${at}[${i}]`, wrong))
  }
}

/** Unknown members are dropped, an explicit null counts as not given. */
function record<R extends Readers, O extends Readers>(required: R, optional: O) {
  return (value: unknown, at: string, wrong: string[]): Values<R> & Partial<Values<O>> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw mistyped(`${at}: not an object`)
    }
    const given = new Map<string, unknown>(Object.entries(value))
    const kept: Record<string, unknown> = {}
    for (const [name, read] of Object.entries<Reader<unknown>>({ ...required, ...optional })) {
      const inner = given.get(name) ?? null
      if (inner !== null) kept[name] = read(inner, `${at}.${name}`, wrong)
      else if (name in required) wrong.push(`${at}.${name}: is required`)
    }
    return kept as Values<R> & Partial<Values<O>>
  }
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const externalId = text(2, 64, /^[-_&@+=,(){}[\]/«».:|'"#a-zA-Z0-9À-ÿ\s]*$/, true)
const arn = text(1, 1024, /^arn[/:_.a-zA-Z0-9-]+$/)
const channel = oneOf('SendReceive Send Receive None')
const regions =
  'af-south-1 ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ' +
  'ca-central-1 eu-central-1 eu-north-1 eu-south-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1 ' +
  'us-east-1 us-east-2 us-west-1 us-west-2 us-gov-east-1 us-gov-west-1'

const attendeeReader = record(
  { ExternalUserId: externalId },
  { Capabilities: record({ Audio: channel, Video: channel, Content: channel }, {}) },
)
const features = {
  Audio: record({}, { EchoReduction: oneOf('AVAILABLE UNAVAILABLE') }),
  Video: record({}, { MaxResolution: oneOf('None HD FHD') }),
  Content: record({}, { MaxResolution: oneOf('None FHD UHD') }),
  Attendee: record({}, { MaxCount: integer(1, 250) }),
}
const featuresReader = record({}, features)
const tagKey = text(1, 128, /^[a-zA-Z+-=._:/]+$/)
const tagValue = text(0, 256, /^[\s\w+-=.:/@]*$/)
const targetsReader = record({}, { LambdaFunctionArn: arn, SnsTopicArn: arn, SqsQueueArn: arn })
const required = {
  ClientRequestToken: text(2, 64, /^[-_a-zA-Z0-9]*$/),
  ExternalMeetingId: externalId,
  MediaRegion: oneOf(regions),
}
const optional = {
  MeetingHostId: text(2, 64),
  PrimaryMeetingId: text(2, 64),
  MediaPlacementNetworkType: oneOf('Ipv4Only DualStack'),
  NotificationsConfiguration: targetsReader,
  MeetingFeatures: featuresReader,
  TenantIds: list(text(2, 256, /^(?!.*?(.)\1{3})[-_!@#$a-zA-Z0-9]*$/), 1, 5),
  Tags: list(record({ Key: tagKey, Value: tagValue }, {}), 0, 50),
}
const meetingReader = record(required, optional)
const fullMeetingReader = record({ ...required, Attendees: list(attendeeReader, 1, 20) }, optional)

type MeetingRequest = ReturnType<typeof meetingReader>
type AttendeeRequest = ReturnType<typeof attendeeReader>
type Features = ReturnType<typeof featuresReader>
type Attendee = Required<AttendeeRequest> & { AttendeeId: string; JoinToken: string }

function reject(wrong: string[]): void {
  if (wrong.length > 0) throw invalidCreate(wrong.join('; '))
}

function parse<T>(read: Reader<T>, raw: string): T {
  let json: unknown
  try {
    json = JSON.parse(raw)
  } catch {
    throw mistyped('the body is not JSON')
  }
  const wrong: string[] = []
  const value = read(json, 'request', wrong)
  reject(wrong)
  return value
}

/** The highest resolutions are only to be had in small, explicitly capped meetings. */
function checkFeatures({ Video, Content, Attendee }: Features): void {
  const demanding = Video?.MaxResolution === 'FHD' || Content?.MaxResolution === 'UHD'
  const small = (Attendee?.MaxCount ?? Infinity) <= 25
  reject(demanding && !small ? ['FHD video and UHD content need a MaxCount of at most 25'] : [])
}

function checkCapabilities({ Capabilities }: AttendeeRequest, features: Features = {}): void {
  if (!Capabilities) return
  for (const kind of ['Video', 'Content'] as const) {
    const off = features[kind]?.MaxResolution === 'None'
    reject(off && Capabilities[kind] !== 'None' ? [`${kind}: only None in this meeting`] : [])
  }
  const deaf = Capabilities.Content.endsWith('Receive') && !Capabilities.Video.endsWith('Receive')
  reject(deaf ? ['Content cannot be received unless Video is received, too'] : [])
}

// --------------------------------------------------------------------------------- the service

interface Room {
  id: string
  asked: MeetingRequest
  fingerprint: string
  createdAt: string
  attendees: Map<string, Attendee> // by ExternalUserId, which is their idempotency token
}

class Service {
  private readonly rooms = new Map<string, Room>()

  createMeeting(raw: string): unknown {
    const asked = parse(meetingReader, raw)
    return { Meeting: describe(this.open(asked, [], 'alone')) }
  }

  createMeetingWithAttendees(raw: string): unknown {
    const asked = parse(fullMeetingReader, raw)
    const room = this.open(asked, asked.Attendees, 'with attendees')
    const names = new Set(asked.Attendees.map((person) => person.ExternalUserId))
    const Attendees = everyone(room).filter((one) => names.has(one.ExternalUserId))
    return { Meeting: describe(room), Attendees }
  }

  getMeeting(id: string): unknown {
    return { Meeting: describe(this.find(id)) }
  }

  deleteMeeting(id: string): undefined {
    this.find(id)
    for (const room of [...this.rooms.values()]) {
      if (room.id === id || room.asked.PrimaryMeetingId === id) this.rooms.delete(room.id)
    }
  }

  createAttendee(id: string, raw: string): unknown {
    const asked = parse(attendeeReader, raw)
    const room = this.find(id, invalidCreate)
    checkCapabilities(asked, room.asked.MeetingFeatures)
    return { Attendee: admit(room, asked) }
  }

  getAttendee(id: string, attendeeId: string): unknown {
    const Attendee = everyone(this.find(id)).find((one) => one.AttendeeId === attendeeId)
    if (!Attendee) throw missing('attendee')
    return { Attendee }
  }

  listAttendees(id: string): unknown {
    return { Attendees: everyone(this.find(id)) }
  }

  private find(id: string, malformed = invalidOther): Room {
    if (!guid.test(id)) throw malformed('the meeting id is not a GUID')
    const room = this.rooms.get(id)
    if (!room) throw missing('meeting')
    return room
  }

  private open(asked: MeetingRequest, people: AttendeeRequest[], operation: string): Room {
    checkFeatures(asked.MeetingFeatures ?? {})
    for (const person of people) checkCapabilities(person, asked.MeetingFeatures)
    const { ClientRequestToken: token, PrimaryMeetingId: primary } = asked
    const fingerprint = JSON.stringify([operation, asked])
    const known = [...this.rooms.values()].find((room) => room.asked.ClientRequestToken === token)
    if (known?.fingerprint === fingerprint) return known
    if (known) throw new Refusal(409, 'ConflictException', 'the token is taken by another request')
    if (primary !== undefined) {
      const source = this.rooms.get(primary)
      if (!source) throw invalidOther('the primary meeting does not exist')
      if (source.asked.PrimaryMeetingId) throw invalidOther('a replica cannot be a primary')
    }
    const [id, createdAt] = [randomUUID(), new Date().toISOString()]
    const room: Room = { id, asked, fingerprint, createdAt, attendees: new Map() }
    for (const person of people) admit(room, person)
    this.rooms.set(id, room) // only now: a call that fails leaves nothing behind
    return room
  }
}

const everyone = (room: Room) => [...room.attendees.values()].reverse()

function admit(room: Room, { ExternalUserId, Capabilities }: AttendeeRequest): Attendee {
  const known = room.attendees.get(ExternalUserId)
  if (known) return known
  const { Video, Content, Attendee: limits } = room.asked.MeetingFeatures ?? {}
  if (room.attendees.size >= (limits?.MaxCount ?? 250)) {
    throw new Refusal(400, 'LimitExceededException', 'the meeting has no place left')
  }
  const contentOnly = Video?.MaxResolution === 'None' && Content?.MaxResolution !== 'None'
  const usual = { Audio: 'SendReceive', Video: 'SendReceive', Content: 'SendReceive' }
  const attendee: Attendee = {
    ExternalUserId,
    AttendeeId: randomUUID().toUpperCase(),
    JoinToken: randomBytes(16).toString('hex'),
    Capabilities: Capabilities ?? (contentOnly ? { ...usual, Video: 'Receive' } : usual),
  }
  room.attendees.set(ExternalUserId, attendee)
  return attendee
}

/** Members that were not asked for stay undefined here, and therefore out of the JSON. */
function describe({ id, asked, createdAt }: Room): unknown {
  return {
    MeetingId: id,
    ExternalMeetingId: asked.ExternalMeetingId,
    MediaRegion: asked.MediaRegion,
    MeetingHostId: asked.MeetingHostId,
    PrimaryMeetingId: asked.PrimaryMeetingId,
    MeetingFeatures: asked.MeetingFeatures,
    TenantIds: asked.TenantIds,
    MeetingArn: `arn:aws:chime:eu-central-1:999999999999:meeting/${id}`,
    MediaPlacement: {
      AudioHostUrl: 'audio.example.test:3478',
      AudioFallbackUrl: `wss://fallback.example.test/calls/${id}`,
      SignalingUrl: `wss://signal.example.test/control/${id}`,
      EventIngestionUrl: 'https://events.example.test/client-events',
    },
    CreatedAt: createdAt,
  }
}

// ---------------------------------------------------------------------------------------- HTTP

type Handler = (service: Service, ids: string[], body: string) => unknown
const meetings = /^\/meetings$/
const meeting = /^\/meetings\/([^/]+)$/
const attendees = /^\/meetings\/([^/]+)\/attendees$/
const attendee = /^\/meetings\/([^/]+)\/attendees\/([^/]+)$/

/** Verb, path, what the query must say of the operation, and who answers. */
const routes: [string, RegExp, string | null, Handler][] = [
  ['POST', meetings, null, (s, _, body) => s.createMeeting(body)],
  ['POST', meetings, 'create-attendees', (s, _, body) => s.createMeetingWithAttendees(body)],
  ['GET', meeting, null, (s, [id = '']) => s.getMeeting(id)],
  ['DELETE', meeting, null, (s, [id = '']) => s.deleteMeeting(id)],
  ['POST', attendees, null, (s, [id = ''], body) => s.createAttendee(id, body)],
  ['GET', attendees, null, (s, [id = '']) => s.listAttendees(id)],
  ['GET', attendee, null, (s, [id = '', who = '']) => s.getAttendee(id, who)],
]

function answer(service: Service, verb: string, url: string, body: string): unknown {
  const [path = '', query = ''] = url.split('?')
  const operation = new URLSearchParams(query).get('operation')
  const here = routes.filter(([, form, said]) => form.test(path) && said === operation)
  if (here.length === 0) throw new Refusal(404, 'UnknownOperationException', 'nothing is here')
  const [, form, , handler] = here.find(([known]) => known === verb) ?? []
  if (!form || !handler) throw new Refusal(405, 'MethodNotAllowedException', `not with ${verb}`)
  return handler(service, form.exec(path)?.slice(1) ?? [], body)
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
  const send = (status: number, body: unknown) =>
    res
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
      .end(JSON.stringify(body, shuffle))
  try {
    const raw = String(Buffer.concat(chunks))
    const body = answer(service, req.method ?? '', req.url ?? '', raw)
    if (body === undefined) res.writeHead(204).end()
    else send(200, body)
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
