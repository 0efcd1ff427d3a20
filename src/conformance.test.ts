import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { createEmulator } from '../emulator/index.ts'
import { startFaithfulServer } from '../doubles/faithful-server.ts'
import { nullAnswers, startServer } from '../doubles/null-server.ts'
import { rejects } from './case/case.ts'
import { loadCases, runConformance } from './conformance.ts'
import { packageRoot } from './contract/load.ts'
import { renderJson } from './report/json.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

async function serve(name: keyof typeof nullAnswers): Promise<string> {
  const server = await startServer(nullAnswers[name])
  open.push(server)
  return server.url
}

describe('a run on the embedded emulator', () => {
  test('decides every case as expected and covers every clause of the three operations', async () => {
    const report = await runConformance({ seed: 'fixed' })
    const odd = report.cases.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'noted')
    expect(odd.map(({ id, verdict, reason }) => `${id}: ${verdict} ${reason}`)).toEqual([])
    expect(report.exitCode).toBe(0)
    expect(report.complete).toBe(true)
    const written = await loadCases()
    expect(report.cases.length).toBe((await loadCases({ generate: 1, seed: 'fixed' })).length)
    expect(report.cases.length).toBeGreaterThan(written.length + 100)
    expect(report.leftOver).toBe(0)
    expect(report.operations.length).toBe(16)
    for (const { operation, clauses } of report.operations) {
      expect(clauses.open, operation).toEqual([])
      expect(clauses.covered + clauses.injected, operation).toBe(clauses.total)
    }
  })

  test('writes a report that fits its schema and holds no secret', async () => {
    const report = await runConformance({ patterns: ['CreateMeetingWithAttendees'] })
    const schema = JSON.parse(
      readFileSync(join(packageRoot, 'reports', 'report.schema.json'), 'utf8'),
    ) as object
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
    expect(validate(JSON.parse(renderJson(report))), JSON.stringify(validate.errors)).toBe(true)
    const text = renderJson(report)
    expect(text).toContain('<JoinToken, 98 characters>')
    expect(text).not.toMatch(/\\"JoinToken\\":\\"[A-Za-z0-9+/]{20}/)
    expect(text).not.toContain('111122223333:meeting')
    expect(text).not.toContain('AWS4-HMAC-SHA256')
  })

  test('names the suite by what was written, whatever the seed', async () => {
    const digest = async (seed: string): Promise<string> =>
      (await runConformance({ patterns: ['GetMeeting/http'], seed })).suite.digest
    expect(await digest('one')).toBe(await digest('two'))
  })

  test('repeats its requests with the same seed', async () => {
    const sent = async (): Promise<string[]> => {
      const report = await runConformance({ patterns: ['CreateMeeting/TenantIds'], seed: 'again' })
      return Object.values(report.exchanges)
        .map(({ request }) => request.body)
        .sort()
    }
    expect(await sent()).toEqual(await sent())
  })
})

test('a faithful server of another author is not accused', async () => {
  const server = await startFaithfulServer()
  open.push(server)
  const report = await runConformance({ endpoint: server.url })
  const decided = report.cases.filter(({ verdict }) => verdict === 'pass').length
  const failed = report.cases.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'noted')
  expect(failed.filter(({ verdict }) => verdict !== 'untestable').map(({ id }) => id)).toEqual([])
  expect(failed.filter(({ reason }) => !reason)).toEqual([])
  expect(decided).toBeGreaterThan(1900)
  expect(report.exitCode).toBe(0)
})

describe('servers that know nothing', () => {
  test('always 400: no rejecting case passes, exit 1', async () => {
    const report = await runConformance({ endpoint: await serve('always 400') })
    const byId = new Map((await loadCases()).map((one) => [one.id, one]))
    const passed = report.cases.filter(({ verdict }) => verdict === 'pass')
    expect(passed.filter(({ id }) => rejects(byId.get(id)!)).map(({ id }) => id)).toEqual([])
    expect(passed.map(({ id }) => id)).toEqual([])
    expect(report.exitCode).toBe(1)
    const reasons = report.cases.flatMap(({ reason }) => reason ?? [])
    expect(reasons.some((reason) => reason.includes('twin'))).toBe(true)
  })

  test('always 200 {}: no accepting case passes, exit 1', async () => {
    const report = await runConformance({ endpoint: await serve('always 200 {}') })
    const passed = report.cases.filter(({ verdict }) => verdict === 'pass')
    expect(passed.map(({ id }) => id)).toEqual([])
    expect(report.exitCode).toBe(1)
    expect(report.causes[0]?.finding.path).toContain('body.Meeting')
  })

  test('always 500: nothing passes, exit 1, the cause names the status', async () => {
    const report = await runConformance({ endpoint: await serve('always 500') })
    expect(report.cases.filter(({ verdict }) => verdict === 'pass')).toEqual([])
    expect(report.exitCode).toBe(1)
    expect(report.causes[0]?.signature).toContain('500')
  })

  test('always HTML: another service, exit 3', async () => {
    const report = await runConformance({ endpoint: await serve('always HTML') })
    expect(report.exitCode).toBe(3)
    expect(report.stopped).toMatch(/HTML.*not the Chime SDK Meetings API/)
    expect(report.cases).toEqual([])
  })

  test('never answers: ends by itself, exit 3', async () => {
    const report = await runConformance({ endpoint: await serve('never answers'), timeoutMs: 300 })
    expect(report.exitCode).toBe(3)
    expect(report.stopped).toMatch(/no whole answer within 300 ms/)
    expect(report.complete).toBe(false)
  })

  test('nothing listens: exit 3', async () => {
    const url = await serve('always 400')
    await Promise.all(open.splice(0).map((server) => server.close()))
    const report = await runConformance({ endpoint: url })
    expect(report.exitCode).toBe(3)
    expect(report.stopped).toContain('nothing listens there')
  })

  test('refuses the credentials: exit 3', async () => {
    const server = await startServer((_request, response) => {
      response.writeHead(403, { 'content-type': 'application/json' })
      response.end('{"__type":"InvalidClientTokenId"}')
    })
    open.push(server)
    const report = await runConformance({ endpoint: server.url })
    expect(report.exitCode).toBe(3)
    expect(report.stopped).toContain('CHIME_CONFORMANCE_ACCESS_KEY_ID')
  })
})

test('a generated input that fails is shrunk to the member that matters', async () => {
  const emulator = await createEmulator()
  open.push(emulator)
  const server = await startServer((request, response) => {
    void relay(emulator.url, request, response, (body) =>
      body.includes('"NotificationsConfiguration"'),
    )
  })
  open.push(server)
  const options = { endpoint: server.url, patterns: ['CreateMeeting/generated'], generate: 8 }
  const report = await runConformance({ ...options, seed: 'shrink' })
  const failed = report.cases.filter(({ verdict }) => verdict === 'fail')
  expect(report.exitCode).toBe(1)
  expect(failed.length).toBeGreaterThan(0)
  const { note = '', repeat } = failed.find(({ id }) => id.includes('/accepts-'))!
  expect(repeat).toContain('--seed shrink --generate 8')
  expect(note).toContain('With seed shrink the smallest input that fails is')
  const smallest = JSON.parse(note.slice(note.indexOf('{'))) as object
  expect(Object.keys(smallest).sort()).toEqual([
    'ClientRequestToken',
    'ExternalMeetingId',
    'MediaRegion',
    'NotificationsConfiguration',
  ])
})

describe('a run that ends early', () => {
  test('keeps what was judged when it is stopped, and says so', async () => {
    const stop = new AbortController()
    const report = await runConformance({
      signal: stop.signal,
      concurrency: 4,
      onJudged: (_result, done) => {
        if (done === 40) stop.abort()
      },
    })
    expect(report.complete).toBe(false)
    expect(report.exitCode).toBe(130)
    expect(report.cases.length).toBeGreaterThanOrEqual(40)
    expect(report.cases.length).toBeLessThan(200)
  })

  test('gives up on a server that goes silent in the middle', async () => {
    let answered = 0
    const faithful = await startFaithfulServer()
    open.push(faithful)
    const server = await startServer((request, response) => {
      answered += 1
      if (answered > 50) return
      void relay(faithful.url, request, response)
    })
    open.push(server)
    const report = await runConformance({ endpoint: server.url, timeoutMs: 200, concurrency: 8 })
    expect(report.complete).toBe(false)
    expect(report.stopped).toContain('stopped answering')
    const reasons = report.cases.filter(({ verdict }) => verdict === 'indeterminate')
    expect(reasons.length).toBeGreaterThan(100)
    expect(reasons.every(({ reason }) => reason !== undefined)).toBe(true)
  })

  test('exits with 4 when less was decided than demanded', async () => {
    const report = await runConformance({ patterns: ['GetMeeting/http'], minExecuted: 500 })
    expect(report.exitCode).toBe(4)
  })
})

async function relay(
  to: string,
  request: IncomingMessage,
  response: ServerResponse,
  refuse: (body: string) => boolean = () => false,
): Promise<void> {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  await new Promise((resolve) => request.on('end', resolve))
  const body = Buffer.concat(chunks)
  if (refuse(body.toString())) {
    response.writeHead(400, { 'x-amzn-errortype': 'BadRequestException' })
    response.end('{}')
    return
  }
  const answer = await fetch(to + (request.url ?? ''), {
    method: request.method ?? 'GET',
    headers: { 'content-type': request.headers['content-type'] ?? 'application/json' },
    ...(body.length && { body }),
  })
  const { status } = answer
  response.writeHead(status, { 'content-type': answer.headers.get('content-type') ?? '' })
  response.end(Buffer.from(await answer.arrayBuffer()))
}
