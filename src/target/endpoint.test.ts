import nock from 'nock'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { loadContract } from '../contract/load.ts'
import { openEndpoint } from './endpoint.ts'

// Importing nock switches it on; only the tests that mean it may be intercepted.
nock.restore()

const limits = { timeoutMs: 1000 }
const smallest = { ClientRequestToken: 'abc', MediaRegion: 'us-east-1', ExternalMeetingId: 'abc' }
const create = { operation: 'CreateMeeting', input: smallest }

afterEach(() => {
  nock.cleanAll()
  nock.restore()
})

describe.each(['sdk', 'wire'] as const)('over %s', (via) => {
  test('keeps path prefix, query, signature for chime and body', async () => {
    nock.activate()
    let headers: Record<string, string | string[] | undefined> = {}
    nock('http://meetings.test')
      .post('/prefix/meetings', { ...smallest, Attendees: [] })
      .query({ operation: 'create-attendees' })
      .reply(function () {
        headers = this.req.headers
        return [200, { Meeting: { MeetingId: 'm' } }, { 'x-amzn-requestid': 'r' }]
      })
    const target = openEndpoint(loadContract(), {
      endpoint: 'http://meetings.test/prefix',
      region: 'eu-central-1',
    })
    const operation = 'CreateMeetingWithAttendees'
    const exchange = await target.call(
      { operation, input: { ...smallest, Attendees: [] }, via },
      limits,
    )
    await target.close()
    expect(exchange.failure).toBeUndefined()
    expect(exchange.response?.status).toBe(200)
    expect(exchange.response?.headers['x-amzn-requestid']).toBe('r')
    expect(exchange.request.url).toBe('/prefix/meetings?operation=create-attendees')
    expect(JSON.parse(exchange.request.body)).toMatchObject(smallest)
    expect(String(headers['authorization'])).toContain('/eu-central-1/chime/aws4_request')
  })

  test('sends a call once, also when it is answered with 500', async () => {
    nock.activate()
    const scope = nock('http://meetings.test').post('/meetings').reply(500, {})
    const target = openEndpoint(loadContract(), { endpoint: 'http://meetings.test' })
    const exchange = await target.call({ ...create, via }, limits)
    await target.close()
    expect(exchange.response?.status).toBe(500)
    expect(scope.isDone()).toBe(true)
  })

  test.each([
    ['closes without an answer', '', 'reset'],
    ['answers with what is no HTTP', 'SSH-2.0-OpenSSH_9\r\n', 'garbled'],
    [
      'stops in the middle of the body',
      'HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"Mee',
      'timeout',
    ],
  ])('names the failure when the server %s', async (_what, bytes, kind) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => {
        socket.write(bytes)
        if (kind !== 'timeout') socket.end()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const target = openEndpoint(loadContract(), { endpoint: `http://127.0.0.1:${port}` })
    const exchange = await target.call({ ...create, via }, { timeoutMs: 400 })
    await target.close()
    server.close()
    expect(exchange.failure?.kind).toBe(kind)
  })

  test('cuts off an answer that never ends', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n')
        const chunk = 'x'.repeat(1024 * 1024)
        const write = (): void => {
          if (!socket.destroyed) socket.write(chunk, () => setImmediate(write))
        }
        write()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const target = openEndpoint(loadContract(), { endpoint: `http://127.0.0.1:${port}` })
    const exchange = await target.call({ ...create, via }, { timeoutMs: 8000 })
    await target.close()
    server.close()
    expect(exchange.failure?.kind).toBe('too-large')
  })
})

test('says when the run was stopped', async () => {
  const stop = new AbortController()
  stop.abort()
  const target = openEndpoint(loadContract(), { endpoint: 'http://127.0.0.1:9' })
  const exchange = await target.call({ ...create, via: 'sdk' }, { ...limits, signal: stop.signal })
  await target.close()
  expect(exchange.failure?.kind).toBe('aborted')
})

test('knows a host name that does not exist', async () => {
  const target = openEndpoint(loadContract(), { endpoint: 'http://no-such-host.invalid' })
  const exchange = await target.call({ ...create, via: 'wire' }, limits)
  await target.close()
  expect(['dns', 'timeout']).toContain(exchange.failure?.kind)
})
