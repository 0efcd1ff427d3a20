import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadContract } from '../src/contract/load.ts'
import { smallestMeeting, startTestClient, users, type TestClient } from './test-client.ts'

/** Another seed: HOSTILE_SEED=7 npx vitest run emulator/hostile.test.ts */
const seed = Number(process.env['HOSTILE_SEED'] ?? 20211124)
const requestCount = 2_000
const atOnce = 20

let client: TestClient
/** The meeting under attack: no attendee and no tag fits into it any more. */
let path: string
let arn: string
/** What looks right and is not: of another meeting, ended, not there yet, or damaged. */
let wrongIds: string[]
let wrongArns: string[]
let wrongTokens: string[]

beforeAll(async () => {
  client = await startTestClient({ seed: `${seed}` })
  const Tags = Array.from({ length: 50 }, (_, at) => ({ Key: `key-${at}`, Value: '' }))
  const MeetingFeatures = { Attendee: { MaxCount: 3 } }
  const { Meeting } = (await client.createMeeting({ MeetingFeatures, Tags })).body
  path = `/meetings/${Meeting.MeetingId}`
  arn = Meeting.MeetingArn
  await client.call('POST', `${path}/attendees?operation=batch-create`, { Attendees: users(3) })
  await collectWrongs(Meeting.MeetingId)
})

/** Borrows from a meeting that has ended, and from another emulator of the same seed, further on. */
async function collectWrongs(meetingId: string): Promise<void> {
  const future = await startTestClient({ seed: `${seed}` })
  for (let count = 0; count < 9; count += 1) await future.openMeeting()
  const gone: { id: string; attendee: string; arn: string; token: string }[] = []
  for (const one of [client, future]) {
    const { MeetingId, MeetingArn } = (await one.createMeeting()).body.Meeting
    const place = `/meetings/${MeetingId}/attendees`
    for (const user of users(2)) await one.call('POST', place, user)
    const { Attendees, NextToken } = (await one.call('GET', `${place}?max-results=1`)).body
    gone.push({
      id: MeetingId,
      attendee: Attendees[0]!.AttendeeId,
      arn: MeetingArn,
      token: NextToken!,
    })
  }
  const damage = (text: string) => text.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
  const ids = gone.flatMap(({ id, attendee }) => [id, attendee])
  wrongIds = [...ids, damage(meetingId), `${meetingId}0`, meetingId.slice(1), '__proto__', '%zz']
  const elsewhere = [arn.replace('us-east-1', 'eu-west-2'), arn.replace('1111', '2222'), `${arn}/x`]
  wrongArns = [...gone.map((each) => each.arn), damage(arn), 'arn:', 'x', '', ...elsewhere]
  const { token } = gone[0]!
  wrongTokens = [
    ...gone.map((each) => each.token),
    damage(token),
    token.slice(1),
    '',
    '%00',
    'null',
  ]
  await client.call('DELETE', `/meetings/${gone[0]!.id}`)
  await future.emulator.close()
}

afterAll(() => client.emulator.close())

/** mulberry32: small, seeded, good enough to be mean. */
function createRandom(start: number) {
  let state = start
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    pick: <T>(choices: readonly T[]): T => choices[below(choices.length)]!,
    bytes: (length: number) => Buffer.from(Array.from({ length }, () => below(256))),
  }
}

type Random = ReturnType<typeof createRandom>

interface Attack {
  bytes: Buffer
  /** Hangs up without waiting for the answer. */
  abandon: boolean
}

const wrongValues = [0, -1, 1e308, true, [], {}, [null], '', '\u0000', 'x'.repeat(5_000), '\ud800']

const open = { Audio: 'Send', Video: 'Send', Content: 'Send' }

/** What each operation would accept, if it were not for the id, ARN or token in its target. */
const goodBodies = [
  {},
  { Attendees: [{ ExternalUserId: 'intruder' }], ExternalUserId: 'intruder' },
  { Capabilities: open, ExcludedAttendeeIds: [{ AttendeeId: '0'.repeat(8) }] },
  { TranscriptionConfiguration: { EngineTranscribeSettings: { LanguageCode: 'en-US' } } },
]

/** A request to an operation that is right but for one id, ARN or token. */
function makeNearMiss(random: Random): { method: string; target: string; body: string } {
  const id = random.pick(wrongIds)
  const miss = random.pick([`/meetings/${id}`, `${path}/attendees/${id}`])
  const own = path.split('/')[2]!
  const [method, target] = random.pick([
    ['GET', miss],
    ['DELETE', miss],
    ['GET', `/meetings/${id}/attendees`],
    ['GET', `/meetings/${id}/attendees/${own}`],
    ['DELETE', `/meetings/${id}/attendees/${own}`],
    ['POST', `/meetings/${id}/attendees`],
    ['POST', `/meetings/${id}/attendees?operation=batch-create`],
    ['PUT', `/meetings/${id}/attendees/capabilities?operation=batch-update-except`],
    ['PUT', `${path}/attendees/${id}/capabilities`],
    ['POST', `/meetings/${id}/transcription?operation=start`],
    ['POST', `/meetings/${id}/transcription?operation=stop`],
    ['GET', `${path}/attendees?next-token=${random.pick(wrongTokens)}`],
    ['GET', `/tags?arn=${encodeURIComponent(random.pick(wrongArns))}`],
    ['POST', `/tags?operation=${random.pick(['tag-resource', 'untag-resource'])}`],
  ] as [string, string][])
  const ResourceARN = random.pick(wrongArns)
  const tags = { ResourceARN, Tags: [{ Key: 'new', Value: '' }], TagKeys: ['key-1'] }
  const body = target.startsWith('/tags') ? tags : random.pick(goodBodies)
  return { method, target, body: JSON.stringify(body) }
}

/** Right in every bound, and refused all the same: too many, or against a rule between members. */
function makeRuleBreach(random: Random): { method: string; target: string; body: string } {
  const both = { EngineTranscribeSettings: {}, EngineTranscribeMedicalSettings: {} }
  const Capabilities = { ...open, Content: 'Receive' }
  const [method, target, body] = random.pick([
    ['POST', `${path}/attendees`, { ExternalUserId: 'intruder' }],
    ['POST', `${path}/attendees?operation=batch-create`, { Attendees: users(101) }],
    ['POST', `${path}/transcription?operation=start`, { TranscriptionConfiguration: both }],
    [
      'PUT',
      `${path}/attendees/capabilities?operation=batch-update-except`,
      { Capabilities, ExcludedAttendeeIds: [{ AttendeeId: path.split('/')[2] }] },
    ],
    [
      'POST',
      '/tags?operation=tag-resource',
      { ResourceARN: arn, Tags: [{ Key: 'new', Value: '' }] },
    ],
    ['POST', '/_chime-conformance/faults', { operation: 'GetMeeting', error: 'Nonsense' }],
    ['POST', '/_chime-conformance/advance-clock', { minutes: random.pick(wrongValues) + '' }],
    ['GET', '/_chime-conformance/reset', {}],
  ] as [string, string, object][])
  return { method, target, body: JSON.stringify(body) }
}

/** A body that no operation may accept. */
function makeBody(random: Random): string | Buffer {
  const meeting = smallestMeeting()
  const member = random.pick(Object.keys(meeting))
  const valid = { ...meeting, ResourceARN: arn }
  const depth = 1 + random.below(random.below(20) === 0 ? 150_000 : 2_000)
  const text = JSON.stringify(valid)
  return random.pick<() => string | Buffer>([
    () => random.bytes(random.below(400)),
    () => '['.repeat(depth) + ']'.repeat(depth),
    () => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth),
    () => '['.repeat(depth),
    () => text.slice(0, 1 + random.below(text.length - 1)),
    () => JSON.stringify({ ...valid, [member]: random.pick(wrongValues) }),
    () => JSON.stringify({ ...valid, [member]: 'é'.repeat(1 + random.below(200_000)) }),
    () => JSON.stringify({ ...valid, Attendees: random.pick(wrongValues), TenantIds: [1] }),
    () => JSON.stringify({ ...valid, MeetingFeatures: random.pick([0, [], 'HD', { Video: 1 }]) }),
    () => text.replace('}', `,"${member}":${random.pick(['1', 'null', '{}', '[[]]'])}}`),
    () => `{"__proto__":${text}}`,
    () => `{"constructor":{"prototype":${text}},"__proto__":null}`,
    () => `{${'"toString":1,'.repeat(1 + random.below(500))}"hasOwnProperty":0}`,
    () => `{"Attendees":[${'{},'.repeat(random.below(20_000))}0]}`,
    () => `\ufeff${text}`,
    () => random.pick(['null', '1', '"', '{"a":1', '[]', 'NaN', '{a:1}', "{'a':1}"]),
  ])()
}

function makeTarget(random: Random): string {
  const odd = [`${path}x`, path.replace(/\/\w/, '/%zz'), `${path}%00`, `${path}/..`, '//', '*']
  const noise = random
    .bytes(1 + random.below(60))
    .toString('hex')
    .replaceAll('0', '%')
  return random.pick([
    '/meetings',
    '/meetings?operation=create-attendees',
    `/meetings?operation=${noise}&operation=create-attendees&${'a&'.repeat(random.below(500))}`,
    `${path}/attendees`,
    `${path}/attendees?operation=batch-create`,
    `${path}/attendees?max-results=${noise}&next-token=${noise}`,
    `${path}/attendees/__proto__`,
    '/meetings/__proto__/attendees',
    '/meetings/00000000-0000-0000-0000-000000000000',
    `/meetings/${noise}`,
    `/${noise}`,
    `/${'a/'.repeat(random.below(3_000))}`,
    `http://elsewhere.example${path}x`,
    '/tags?operation=tag-resource',
    '/tags?operation=untag-resource',
    `/tags?arn=${noise}&arn=${noise}`,
    `${path}/transcription?operation=start`,
    `${path}/attendees/capabilities?operation=batch-update-except`,
    `/_chime-conformance/${random.pick(['faults', 'advance-clock', noise, '..', '__proto__'])}`,
    random.pick(odd),
  ])
}

function makeAttack(random: Random): Attack {
  const abandon = random.below(10) === 0
  if (random.below(12) === 0) return { bytes: random.bytes(1 + random.below(300)), abandon }
  const near = random.below(3) === 0
  const make = random.below(4) === 0 ? makeRuleBreach : makeNearMiss
  const request = near
    ? make(random)
    : {
        method: random.pick(['POST', 'POST', 'POST', 'PUT', 'GET', 'PATCH', 'OPTIONS', 'BREW']),
        target: makeTarget(random),
        body: makeBody(random),
      }
  if (near && random.below(2) === 0) return { bytes: writePlainly(request), abandon }
  const body = Buffer.from(request.body as string)
  const type = random.pick(['application/json', 'application/json', 'text/xml', '', '\u0001'])
  const length = random.pick([0, 0, 0, 0, 1, -1, 2 ** 40, Number.NaN])
  const head = [
    `${request.method} ${request.target} HTTP/1.1`,
    'Host: emulator',
    `Content-Type: ${type}`,
    `Content-Length: ${body.length + length}`,
    ...(random.below(20) === 0 ? ['Transfer-Encoding: chunked'] : []),
    ...(random.below(8) === 0 ? [`Cookie: ${'c'.repeat(random.below(20_000))}`] : []),
    ...(random.below(20) === 0 ? Array.from({ length: 1_500 }, (_, at) => `X-${at}: 1`) : []),
    ...(random.below(20) === 0 ? ['Upgrade: websocket', 'Connection: Upgrade'] : []),
  ]
  return { bytes: Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]), abandon }
}

function writePlainly(request: { method: string; target: string; body: string | Buffer }): Buffer {
  const { method, target, body } = request
  const type = 'Host: emulator\r\nContent-Type: application/json'
  const length = Buffer.byteLength(body)
  return Buffer.from(
    `${method} ${target} HTTP/1.1\r\n${type}\r\nContent-Length: ${length}\r\n\r\n${body.toString()}`,
  )
}

/** Sends one attack over a socket of its own; gives the statuses that came back. */
async function attack({ bytes, abandon }: Attack, port: number): Promise<number[]> {
  const socket = connect(port, '127.0.0.1')
  let heard = ''
  socket.setEncoding('latin1')
  socket.on('data', (chunk: string) => (heard += chunk))
  // The emulator may hang up while the attack is still being written.
  socket.on('error', () => undefined)
  if (abandon) socket.write(bytes, () => socket.destroy())
  else socket.end(bytes)
  await new Promise((resolve) => socket.once('close', resolve))
  return [...heard.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map((match) => Number(match[1]))
}

async function look() {
  const { clock, ...state } = client.emulator.admin('state')
  return {
    ...state,
    aheadMs: clock.aheadMs,
    meeting: (await client.call('GET', path)).text,
    list: (await client.call('GET', `${path}/attendees`)).text,
  }
}

it(`survives ${requestCount} hostile requests with its state unchanged`, async () => {
  const complaint = `seed ${seed}`
  const random = createRandom(seed)
  const port = Number(new URL(client.emulator.url).port)
  const before = await look()
  const counts = client.emulator.stats()
  const statuses = new Map<number, number>()
  for (let sent = 0; sent < requestCount; sent += atOnce) {
    const attacks = Array.from({ length: atOnce }, () => makeAttack(random))
    const answers = await Promise.all(attacks.map((each) => attack(each, port)))
    answers.forEach((answer, at) => {
      const start = attacks[at]!.bytes.subarray(0, 200).toString('latin1')
      for (const status of answer) {
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        expect(status < 500, `${complaint}: ${status} to ${start}`).toBe(true)
      }
    })
    const { meetings, attendees } = client.emulator.stats()
    expect({ meetings, attendees }, `${complaint}, before request ${sent + atOnce}`).toEqual({
      meetings: counts.meetings,
      attendees: counts.attendees,
    })
  }
  expect(await look(), complaint).toEqual(before)
  // The attacks must have reached every operation …
  const { operations } = client.emulator.admin('metrics')
  for (const name of Object.keys(loadContract().operations)) {
    const refused = Object.entries(operations[name] ?? {}).filter(([status]) => status >= '400')
    expect(refused.length, `${complaint}, refusals of ${name}`).toBeGreaterThan(0)
  }
  // … and every stage of the order of checks.
  for (const status of [400, 404, 405, 413, 415, 431]) {
    expect(statuses.get(status) ?? 0, `${complaint}, answers with ${status}`).toBeGreaterThan(5)
  }
}, 60_000)

it('refuses a body of one mebibyte of brackets', async () => {
  for (const bracket of ['[', '{"a":']) {
    const body = bracket.repeat(Math.floor(1_048_576 / bracket.length))
    expect((await client.call('POST', '/meetings', body)).status).toBe(400)
  }
})
