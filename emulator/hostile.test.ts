import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { smallestMeeting, startTestClient, users, type TestClient } from './test-client.ts'

/** Another seed: HOSTILE_SEED=7 npx vitest run emulator/hostile.test.ts */
const seed = Number(process.env['HOSTILE_SEED'] ?? 20211124)
const requestCount = 2_000
const atOnce = 20

let client: TestClient
let path: string

beforeAll(async () => {
  client = await startTestClient()
  path = await client.openMeeting({ MeetingFeatures: { Attendee: { MaxCount: 3 } } })
  for (const user of users(3)) await client.call('POST', `${path}/attendees`, user)
})
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

/** A body that no operation may accept. */
function makeBody(random: Random): string | Buffer {
  const valid = smallestMeeting()
  const member = random.pick(Object.keys(valid))
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
    random.pick(odd),
  ])
}

function makeAttack(random: Random): Attack {
  const abandon = random.below(10) === 0
  if (random.below(12) === 0) return { bytes: random.bytes(1 + random.below(300)), abandon }
  const body = Buffer.from(makeBody(random) as string)
  const method = random.pick(['POST', 'POST', 'POST', 'PUT', 'GET', 'PATCH', 'OPTIONS', 'BREW'])
  const type = random.pick(['application/json', 'application/json', 'text/xml', '', '\u0001'])
  const length = random.pick([0, 0, 0, 0, 1, -1, 2 ** 40, Number.NaN])
  const head = [
    `${method} ${makeTarget(random)} HTTP/1.1`,
    'Host: emulator',
    `Content-Type: ${type}`,
    `Content-Length: ${body.length + length}`,
    ...(random.below(20) === 0 ? ['Transfer-Encoding: chunked'] : []),
    ...(random.below(20) === 0 ? [`Cookie: ${'c'.repeat(random.below(20_000))}`] : []),
    ...(random.below(20) === 0 ? Array.from({ length: 1_500 }, (_, at) => `X-${at}: 1`) : []),
    ...(random.below(20) === 0 ? ['Upgrade: websocket', 'Connection: Upgrade'] : []),
  ]
  return { bytes: Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]), abandon }
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
  const { meetings, attendees } = client.emulator.stats()
  const meeting = (await client.call('GET', path)).text
  return {
    meetings,
    attendees,
    meeting,
    list: (await client.call('GET', `${path}/attendees`)).text,
  }
}

it(`survives ${requestCount} hostile requests with its state unchanged`, async () => {
  const complaint = `seed ${seed}`
  const random = createRandom(seed)
  const port = Number(new URL(client.emulator.url).port)
  const before = await look()
  const statuses = new Map<number, number>()
  for (let sent = 0; sent < requestCount; sent += atOnce) {
    const attacks = Array.from({ length: atOnce }, () => makeAttack(random))
    const answers = await Promise.all(attacks.map((each) => attack(each, port)))
    answers.forEach((answer, at) => {
      const start = attacks[at]!.bytes.subarray(0, 200).toString('latin1')
      for (const status of answer) {
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        // 501 declines an operation that is not emulated; any other 5xx is our own failure.
        expect(status < 500 || status === 501, `${complaint}: ${status} to ${start}`).toBe(true)
      }
    })
    const { meetings, attendees } = client.emulator.stats()
    expect({ meetings, attendees }, `${complaint}, before request ${sent + atOnce}`).toEqual({
      meetings: before.meetings,
      attendees: before.attendees,
    })
  }
  expect(await look(), complaint).toEqual(before)
  // The attacks must have reached every stage of the order of checks.
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
