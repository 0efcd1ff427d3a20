import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { once } from 'node:events'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { loadContract } from '../src/contract/load.ts'
import { smallestMeeting, startTestClient, users, type TestClient } from './test-client.ts'

let client: TestClient
const someId = '11111111-2222-3333-4444-555555555555'

beforeAll(async () => {
  client = await startTestClient()
})
afterEach(() => client.emulator.reset())
afterAll(() => client.emulator.close())

const administer = (action: string, input?: unknown, method = 'POST') =>
  client.call(method, `/_chime-conformance/${action}`, input)

describe('faults', () => {
  const { operations, service } = loadContract()
  const shapes = Object.keys(service.errors)

  it.each(shapes)('carry the documented form of %s', async (error) => {
    await administer('faults', { operation: 'GetMeeting', error })
    const { status, headers, body } = await client.call('GET', `/meetings/${someId}`)
    const { members, status: expected } = service.errors[error]!
    expect(status).toBe(expected)
    expect(headers.get('x-amzn-errortype')).toBe(error)
    expect(Object.keys(body)).toEqual(members.filter((name) => name !== 'RetryAfterSeconds'))
    expect(headers.get('retry-after')).toBe(members.includes('RetryAfterSeconds') ? '1' : null)
  })

  it('strike every operation once, before its input is looked at', async () => {
    for (const [operation, { http }] of Object.entries(operations)) {
      client.emulator.admin('faults', { operation, error: 'ServiceUnavailableException' })
      const query = new URLSearchParams(http.query).toString()
      const path = `${http.path.replaceAll(/{\w+}/g, 'no-id')}?${query}`
      const struck = await client.call(http.method, path)
      expect([operation, struck.status]).toEqual([operation, 503])
      const after = await client.call(http.method, path)
      expect([operation, after.status]).toEqual([operation, 400])
    }
    expect(client.emulator.admin('metrics').faultsStruck).toBe(16)
  })

  it('come in the order in which they were asked for, and change nothing', async () => {
    const operation = 'CreateMeeting'
    await administer('faults', { operation, error: 'ThrottlingException', times: 2 })
    const seconds = { error: 'ServiceUnavailableException', retryAfterSeconds: 7 }
    const { body } = await administer('faults', { operation, ...seconds })
    expect(body).toEqual({
      faults: [
        { operation, error: 'ThrottlingException', times: 2, rate: 1 },
        { operation, ...seconds, times: 1, rate: 1 },
      ],
    })
    const members = smallestMeeting()
    const statuses: number[] = []
    for (let time = 0; time < 4; time += 1) {
      const answer = await client.call('POST', '/meetings', members)
      statuses.push(answer.status)
      if (answer.status === 503) expect(answer.headers.get('retry-after')).toBe('7')
      expect(client.emulator.stats().meetings).toBe(answer.status === 200 ? 1 : 0)
    }
    expect(statuses).toEqual([429, 429, 503, 200])
    expect((await administer('metrics')).body).toMatchObject({ faultsStruck: 3 })
  })

  it('strike by chance, again and again with a seed, until they are cleared', async () => {
    const strike = async () => {
      const other = await startTestClient({ seed: 'chance' })
      const operation = 'GetMeeting'
      other.emulator.admin('faults', { operation, error: 'ConflictException', rate: 0.3 })
      const statuses: number[] = []
      for (let time = 0; time < 60; time += 1) {
        statuses.push((await other.call('GET', `/meetings/${someId}`)).status)
      }
      other.emulator.admin('clear-faults')
      expect((await other.call('GET', `/meetings/${someId}`)).status).toBe(404)
      await other.emulator.close()
      return statuses
    }
    const first = await strike()
    const struck = first.filter((status) => status === 409).length
    expect(struck).toBeGreaterThan(5)
    expect(struck).toBeLessThan(35)
    expect(await strike()).toEqual(first)
  })

  it('name the resource that was asked for', async () => {
    const resource = 'arn:aws:chime:us-east-1:111122223333:meeting/some'
    for (const error of ['TooManyTagsException', 'ResourceNotFoundException']) {
      client.emulator.admin('faults', { operation: 'TagResource', error })
      const members = { ResourceARN: resource, Tags: [] }
      const { body } = await client.call('POST', '/tags?operation=tag-resource', members)
      expect(body.ResourceName).toBe(resource)
    }
  })

  const fault = { operation: 'GetMeeting', error: 'NotFoundException' }
  it.each([
    [{}, 'The operation of a fault'],
    [{ ...fault, operation: 'GetMeating' }, 'The operation of a fault'],
    [{ ...fault, operation: ['GetMeeting'] }, 'The operation of a fault'],
    [{ ...fault, operation: 'constructor' }, 'The operation of a fault'],
    [{ ...fault, error: 'NotFound' }, 'The error of a fault is one of BadRequestException'],
    [{ ...fault, times: 0 }, 'The times of a fault'],
    [{ ...fault, times: '1' }, 'The times of a fault'],
    [{ ...fault, rate: 1.1 }, 'The rate of a fault'],
    [{ ...fault, rate: null }, 'The rate of a fault'],
    [{ ...fault, time: 3 }, 'not time'],
    [{ ...fault, retryAfterSeconds: 1 }, 'has no retryAfterSeconds'],
    [
      { ...fault, error: 'ServiceUnavailableException', retryAfterSeconds: -1 },
      'The retryAfterSeconds',
    ],
  ])('are refused in one sentence: %j', async (input, sentence) => {
    const { status, body } = await administer('faults', input)
    expect([status, body.Message]).toEqual([400, expect.stringContaining(sentence)])
    expect(() => client.emulator.admin('faults', input as never)).toThrow(sentence)
    expect((await client.call('GET', `/meetings/${someId}`)).status).toBe(404)
    expect(client.emulator.admin('metrics').faultsStruck).toBe(0)
  })
})

describe('advance-clock', () => {
  it('moves the clock, by minutes or by milliseconds', async () => {
    await administer('advance-clock', { minutes: 1.5 })
    const { body } = await administer('advance-clock', { ms: 1 })
    expect(body).toEqual({ now: expect.any(String), aheadMs: 90_001 })
    client.emulator.reset()
    expect(client.emulator.admin('state').clock.aheadMs).toBe(0)
  })

  it.each([{}, { minutes: -1 }, { minutes: '5' }, { ms: 1, minutes: 1 }, { ms: 1e300 }, { h: 1 }])(
    'refuses %j',
    async (input) => {
      const { status, body } = await administer('advance-clock', input)
      expect([status, body.Code]).toEqual([400, 'BadRequest'])
    },
  )
})

describe('state, metrics and reset', () => {
  it('tell what lives, without anything that AWS marks as sensitive', async () => {
    const members = {
      ...smallestMeeting(),
      ExternalMeetingId: 'secret meeting',
      Tags: [{ Key: 'team', Value: 'blue' }],
    }
    const { MeetingId, MeetingArn } = (await client.createMeeting(members)).body.Meeting
    await client.call('POST', `/meetings/${MeetingId}/attendees`, users(1)[0])
    const { status, text, body } = await administer('state', undefined, 'GET')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      clock: { aheadMs: 0 },
      faults: [],
      meetings: [
        {
          MeetingId,
          MeetingArn,
          MediaRegion: 'us-east-1',
          PrimaryMeetingId: null,
          attendees: 1,
          tags: { team: 'blue' },
          transcription: null,
        },
      ],
    })
    const { createdAt, endsAt } = client.emulator.admin('state').meetings[0]!
    expect(Date.parse(endsAt) - Date.parse(createdAt)).toBe(5 * 60_000)
    for (const secret of ['secret meeting', 'user-1', 'JoinToken', 'token-']) {
      expect(text).not.toContain(secret)
    }
  })

  it('count requests by operation and status, and what lives and lived', async () => {
    const path = await client.openMeeting()
    await client.openMeeting()
    await client.call('POST', `${path}/attendees`, users(1)[0])
    await client.call('DELETE', path)
    await client.call('DELETE', path)
    await client.call('GET', '/nowhere')
    await administer('state')
    expect((await administer('metrics', undefined, 'GET')).body).toEqual({
      requests: 6,
      operations: {
        CreateMeeting: { 200: 2 },
        CreateAttendee: { 200: 1 },
        DeleteMeeting: { 204: 1, 404: 1 },
        '(no operation)': { 404: 1 },
      },
      faultsStruck: 0,
      live: { meetings: 1, attendees: 0 },
      peak: { meetings: 2, attendees: 1 },
    })
  })

  it('begin anew on reset', async () => {
    await client.openMeeting()
    await administer('faults', { operation: 'GetMeeting', error: 'NotFoundException' })
    const { status, text } = await administer('reset')
    expect([status, text]).toEqual([200, '{}'])
    expect(client.emulator.admin('state')).toMatchObject({ faults: [], meetings: [] })
    expect(client.emulator.admin('metrics')).toMatchObject({
      requests: 0,
      operations: {},
      peak: { meetings: 0, attendees: 0 },
    })
  })
})

describe('the admin path', () => {
  it.each([
    ['POST', 'resets', 404],
    ['POST', 'constructor', 404],
    ['POST', '', 404],
    ['GET', 'reset', 405],
    ['DELETE', 'state', 405],
    ['PUT', 'faults', 405],
  ])('answers %s %s with %i', async (method, action, status) => {
    expect((await administer(action, undefined, method)).status).toBe(status)
  })

  it('takes JSON objects only', async () => {
    expect((await administer('advance-clock', '[1]')).status).toBe(400)
    expect((await administer('advance-clock', '{')).status).toBe(400)
    const url = `${client.emulator.url}/_chime-conformance/advance-clock`
    expect((await fetch(url, { method: 'POST', body: '{"ms":1}' })).status).toBe(415)
  })

  it('turns pages in browsers away', async () => {
    const url = `${client.emulator.url}/_chime-conformance/reset`
    const headers = { origin: 'https://elsewhere.example' }
    expect((await fetch(url, { method: 'POST', headers })).status).toBe(403)
  })

  const address = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address

  it.runIf(address)('turns other machines away', async () => {
    const other = await startTestClient({ host: '0.0.0.0' })
    const socket = connect(Number(new URL(other.emulator.url).port), address!)
    let heard = ''
    socket.on('data', (chunk: Buffer) => (heard += chunk.toString()))
    socket.end('GET /_chime-conformance/state HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    await once(socket, 'close')
    expect(heard).toMatch(/^HTTP\/1.1 403 /)
    await other.emulator.close()
  })
})
