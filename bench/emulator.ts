/**
 * How fast is the emulator? Prints ratios, not rates, because machines differ: against a bare
 * node:http server that answers the same bytes, and with 100 against 100,000 live meetings. The
 * sides take turns in one run; a ratio is the median over the rounds. Takes less than a minute.
 *
 *   npx tsx bench/emulator.ts
 */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { RecordedAnswer } from './bare-server.ts'
import type { Load } from './load.ts'

const rounds = 4
const roundSeconds = 1
const connections = 20
const manyMeetings = 100_000
const fewMeetings = 100

type Requests = Load['requests']

const processes: ChildProcess[] = []

async function start(file: string): Promise<{ child: ChildProcess; first: string }> {
  const execArgv = [...process.execArgv, '--expose-gc']
  const child = fork(new URL(file, import.meta.url), { execArgv })
  processes.push(child)
  const [first] = (await once(child, 'message')) as [string]
  return { child, first }
}

async function ask<T>(child: ChildProcess, question: object | string): Promise<T> {
  child.send(question)
  const [answer] = (await once(child, 'message')) as [T]
  return answer
}

const creation = JSON.stringify({
  ClientRequestToken: '[<id>]',
  MediaRegion: 'eu-central-1',
  ExternalMeetingId: 'weekly meeting',
})
const createRequests: Requests = [{ method: 'POST', path: '/meetings', body: creation }]

async function createMeetings(url: string, count: number): Promise<Requests> {
  const paths: Requests = []
  for (let made = 0; made < count; made += 1) {
    const { Meeting } = JSON.parse((await record(url)).body) as { Meeting: { MeetingId: string } }
    paths.push({ method: 'GET', path: `/meetings/${Meeting.MeetingId}` })
  }
  return paths
}

/** Creates a meeting and keeps what came back, headers included. */
async function record(url: string): Promise<RecordedAnswer> {
  const response = await fetch(`${url}/meetings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: creation.replace('[<id>]', crypto.randomUUID()),
  })
  const kept = ['x-amzn-requestid', 'content-type', 'content-length']
  const headers = kept.map((name) => [name, response.headers.get(name)!] as const)
  return { body: await response.text(), headers: Object.fromEntries(headers) }
}

interface Side {
  server: { child: ChildProcess; first: string }
  requests: Requests
  before?: () => Promise<unknown>
}

interface Round {
  perSecond: number
  /** Processor time of the server for one request, in microseconds. */
  cpuMicros: number
}

/**
 * Lets two sides take turns; prints the median of one over the other. The processor time is the
 * stricter figure: the load generator can be what limits the rate of the faster side.
 */
async function compare(title: string, one: Side, other: Side): Promise<void> {
  const pairs: [Round, Round][] = []
  for (let round = 0; round <= rounds; round += 1)
    pairs.push([await measure(one), await measure(other)])
  pairs.shift() // Warms both up.
  const rates = pairs.map(([a, b]) => a.perSecond / b.perSecond)
  const costs = pairs.map(([a, b]) => b.cpuMicros / a.cpuMicros)
  const micros = [0, 1].map((side) => median(pairs.map((pair) => pair[side]!.cpuMicros)).toFixed(0))
  const rate = Math.round(median(pairs.map(([a]) => a.perSecond)))
  console.log(
    `${title.padEnd(54)} ${median(rates).toFixed(2)} by rate, ${median(costs).toFixed(2)} by ` +
      `processor time (${micros.join(' against ')} µs, ${rate} requests/s)`,
  )
}

async function measure({ server, requests, before }: Side): Promise<Round> {
  await before?.()
  const start = await ask<NodeJS.CpuUsage>(server.child, 'cpu')
  const perSecond = await send({ url: server.first, requests, connections, duration: roundSeconds })
  const end = await ask<NodeJS.CpuUsage>(server.child, 'cpu')
  const usedMicros = end.user + end.system - start.user - start.system
  return { perSecond, cpuMicros: usedMicros / (perSecond * roundSeconds) }
}

async function send(task: Load): Promise<number> {
  const result = await ask<number | string>(load.child, task)
  if (typeof result === 'string') throw new Error(`The bench failed: ${result}.`)
  return result
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

const load = await start('./load.ts')
const bare = await start('./bare-server.ts')
const few = await start('./emulator-process.ts')
const many = await start('./emulator-process.ts')
try {
  await ask(bare.child, await record(few.first))
  const fewPaths = await createMeetings(few.first, fewMeetings)
  const fewGet = { server: few, requests: fewPaths }
  const bareGet = { server: bare, requests: fewPaths }
  await compare('GetMeeting, emulator over bare server', fewGet, bareGet)

  // Meetings from both ends of the life of the full emulator, so that old ones count too.
  const oldPaths = await createMeetings(many.first, fewMeetings / 2)
  const emptyBytes = await ask<number>(many.child, 'memory')
  await send({ url: many.first, requests: createRequests, connections, amount: manyMeetings })
  const fullBytes = await ask<number>(many.child, 'memory')
  const bytes = Math.round((fullBytes - emptyBytes) / manyMeetings)
  console.log(`${'Memory of a meeting without attendees'.padEnd(54)} ${bytes} bytes`)
  const youngPaths = await createMeetings(many.first, fewMeetings / 2)
  const manyGet = { server: many, requests: [...oldPaths, ...youngPaths] }
  await compare('GetMeeting, 100,000 over 100 live meetings', manyGet, fewGet)

  const emptied = () => ask(few.child, 'reset')
  const fewCreate = { server: few, requests: createRequests, before: emptied }
  const bareCreate = { server: bare, requests: createRequests }
  await compare('CreateMeeting, emulator over bare server', fewCreate, bareCreate)
  const manyCreate = { server: many, requests: createRequests }
  await compare('CreateMeeting, from 100,000 over from 0 live meetings', manyCreate, fewCreate)
} finally {
  for (const child of processes) child.kill()
}
