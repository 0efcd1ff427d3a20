import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createEmulator, type Limits } from './index.ts'
import { smallestMeeting, startTestClient, type TestClient } from './test-client.ts'

let client: TestClient
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const someId = '11111111-2222-3333-4444-555555555555'

beforeAll(async () => {
  client = await startTestClient()
})
afterEach(() => client.emulator.reset())
afterAll(() => client.emulator.close())

async function post(body: BodyInit, headers: Record<string, string> = {}, path = '/meetings') {
  const response = await fetch(client.emulator.url + path, { method: 'POST', body, headers })
  return { status: response.status, body: (await response.json()) as { Code: string } }
}
const json = { 'content-type': 'application/json' }

describe('every answer', () => {
  it('carries a request id of its own, repeated in error bodies', async () => {
    const answers = [
      await client.createMeeting(),
      await client.call('GET', `/meetings/${someId}`),
      await client.call('GET', '/nowhere'),
      await client.call('DELETE', await client.openMeeting()),
    ]
    const ids = answers.map(({ headers }) => headers.get('x-amzn-requestid'))
    for (const id of ids) expect(id).toMatch(uuid)
    expect(new Set(ids).size).toBe(4)
    expect(answers[1]!.body.RequestId).toBe(ids[1])
    expect(answers[1]!.headers.get('x-amzn-errortype')).toBe('NotFoundException')
    expect(Object.keys(answers[1]!.body)).toEqual(['Code', 'Message', 'RequestId'])
    for (const { headers } of answers.slice(0, 3)) {
      expect(headers.get('content-type')).toBe('application/json')
    }
  })
})

describe('routes', () => {
  it.each([
    ['GET', '/', 404],
    ['GET', '/meeting', 404],
    ['POST', '/meetings/', 404],
    ['GET', '/meetings//attendees', 404],
    ['GET', `/meetings/${someId}/`, 404],
    ['POST', '/tags?operation=paint', 404],
    ['POST', `/meetings/${someId}/transcription`, 404],
    ['GET', '/meetings', 405],
    ['PUT', `/meetings/${someId}`, 405],
    ['PATCH', `/meetings/${someId}/attendees`, 405],
    ['GET', '/meetings/%E0%A4%A', 400],
    ['GET', '/meetings/%7Bid%7D', 400],
  ])('%s %s answers %i', async (method, path, status) => {
    const answer = await client.call(method, path)
    expect(answer.status).toBe(status)
    expect(answer.body.Code).toEqual(expect.any(String))
  })

  it('names the allowed methods', async () => {
    const { headers } = await client.call('PUT', `/meetings/${someId}`)
    expect(headers.get('allow')).toBe('DELETE, GET')
  })

  it('takes an unknown operation query for the plain operation', async () => {
    const { status, body } = await client.createMeeting({}, '?operation=other')
    expect([status, Object.keys(body)]).toEqual([200, ['Meeting']])
  })

  it('decodes labels', async () => {
    const path = await client.openMeeting()
    expect((await client.call('GET', path.replaceAll('-', '%2D'))).status).toBe(200)
  })

  it.each([
    ['POST', `/meetings/${someId}/transcription`, 404],
    ['POST', `/meetings/${someId}/transcription?operation=pause`, 404],
    ['POST', '/tags', 404],
    ['PUT', `/meetings/${someId}/attendees/capabilities`, 404],
    ['GET', `/meetings/${someId}/attendees/capabilities`, 405],
    ['PUT', `/meetings/${someId}/attendees/capabilities/capabilities`, 404],
  ])('takes %s %s for no operation or another: %i', async (method, path, status) => {
    expect((await client.call(method, path)).status).toBe(status)
  })

  it.each([
    ['POST', `/meetings/${someId}/attendees?operation=batch-create`, 'Attendees'],
    ['POST', `/meetings/${someId}/attendees`, 'ExternalUserId'],
    ['PUT', `/meetings/${someId}/attendees/capabilities?operation=batch-update-except`, 'Excluded'],
    ['PUT', `/meetings/${someId}/attendees/${someId}/capabilities`, 'Capabilities'],
    ['POST', `/meetings/${someId}/transcription?operation=start`, 'TranscriptionConfiguration'],
    ['POST', '/tags?operation=tag-resource', 'Tags'],
    ['POST', '/tags?operation=untag-resource', 'TagKeys'],
    ['GET', '/tags', 'ResourceARN'],
  ])('takes %s %s for the operation that needs %s', async (method, path, member) => {
    const { status, body } = await client.call(method, path)
    expect([status, body.Code]).toEqual([400, 'BadRequest'])
    expect(body.Message).toContain(member)
  })
})

describe('bodies', () => {
  const valid = () => JSON.stringify(smallestMeeting())

  it('must be JSON objects', async () => {
    for (const body of ['{', '[]', 'null', '"text"', '1', ' ', '{"a":1,}', '\ufeff{}']) {
      expect((await post(body, json)).status, body).toBe(400)
    }
    expect((await post(Buffer.from([0x7b, 0xff, 0x7d]), json)).status).toBe(400)
  })

  it('must say that they are JSON', async () => {
    expect((await post(valid(), { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post(new Blob([valid()]))).status).toBe(415)
    expect((await post(valid(), { 'content-type': 'application/x-amz-json-1.1' })).status).toBe(415)
    const charset = { 'content-type': 'Application/JSON; charset=utf-8' }
    expect((await post(valid(), charset)).status).toBe(200)
  })

  it('count as {} when empty', async () => {
    const { status, body } = await client.call('POST', '/meetings')
    expect([status, body.Code]).toEqual([400, 'BadRequest'])
    expect(body.Message).toContain('ClientRequestToken')
  })

  it('are refused over 1 MiB and read up to it', async () => {
    const mebibyte = 1024 * 1024
    const start = `${valid().slice(0, -1)},"x":"`
    const fill = (length: number) => `${start}${'x'.repeat(length - start.length - 2)}"}`
    const body = fill(mebibyte)
    expect(body).toHaveLength(mebibyte)
    expect((await post(body, json)).status).toBe(200)
    expect((await post(`${body} `, json)).status).toBe(413)
    const { body: refusal } = await post(fill(4 * mebibyte), json)
    expect(refusal.Code).toBe('RequestEntityTooLarge')
  })

  it('let the last of two equal members win', async () => {
    const body = valid().replace('}', ',"ExternalMeetingId":"second one"}')
    const answer = await client.call('POST', '/meetings', body)
    expect(answer.body.Meeting.ExternalMeetingId).toBe('second one')
  })

  it('never reach a prototype', async () => {
    const members = valid().slice(1, -1)
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const inherited = await client.call('POST', '/meetings', `{"${key}":{${members}}}`)
      expect(inherited.status).toBe(400)
      const features = `{"MeetingFeatures":{"${key}":{"polluted":1}},${members}}`
      const echoed = await client.call('POST', '/meetings', features)
      expect(echoed.body.Meeting.MeetingFeatures).toEqual({})
      client.emulator.reset()
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('do not stall on a list of 300,000 bad items', async () => {
    const body = `{"Attendees":[${'1,'.repeat(300_000)}1]}`
    const startMs = performance.now()
    expect((await post(body, json, '/meetings?operation=create-attendees')).status).toBe(400)
    expect(performance.now() - startMs).toBeLessThan(2_000)
  })
})

describe('the front door', () => {
  const speak = async (text: string) => {
    const socket = connect(Number(new URL(client.emulator.url).port), '127.0.0.1')
    socket.setEncoding('utf8')
    let heard = ''
    socket.on('data', (chunk: string) => (heard += chunk))
    socket.end(text)
    await once(socket, 'close')
    return heard
  }

  it.each([
    ['nonsense', 'nonsense\r\n\r\n', 400],
    ['another version', 'GET / HTTP/9.9\r\n\r\n', 400],
    [
      '40,000 bytes of header',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`,
      431,
    ],
    ['expectations', 'GET / HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\n\r\n', 417],
    ['CONNECT', 'CONNECT example.com:443 HTTP/1.1\r\nHost: x\r\n\r\n', 405],
    [
      'a bad chunk',
      'POST /meetings HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      400,
    ],
  ])('answers %s in the error shape', async (_name, text, status) => {
    const heard = await speak(text)
    expect(heard).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(heard).toMatch(/x-amzn-RequestId: [0-9a-f-]{36}\r\n/)
    expect(heard).toMatch(/\{"Code":"\w+","Message":"[^"]+","RequestId":"[0-9a-f-]{36}"\}$/)
  })

  it('forgets an upload that breaks off', async () => {
    const head = 'POST /meetings HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n'
    await speak(`${head}Content-Length: 500\r\n\r\n{"ClientRequestToken":`)
    expect(client.emulator.stats().meetings).toBe(0)
    expect((await client.createMeeting()).status).toBe(200)
  })
})

describe('createEmulator', () => {
  it('gives the same ids for the same seed, also after reset', async () => {
    const one = await startTestClient({ seed: 'seed' })
    const other = await startTestClient({ seed: 'seed' })
    const first = await one.createMeeting()
    await other.call('GET', '/nowhere')
    const second = await other.createMeeting()
    expect(second.text).toBe(first.text)
    one.emulator.reset()
    expect((await one.createMeeting()).text).toBe(first.text)
    await Promise.all([one.emulator.close(), other.emulator.close()])
  })

  it('says in a sentence why it cannot start', async () => {
    const { port } = new URL(client.emulator.url)
    for (const [options, sentence] of [
      [{ port: Number(port) }, `port ${port} on 127.0.0.1 is in use: stop`],
      [{ port: 70_000 }, 'port 70000 on 127.0.0.1 does not exist'],
      [{ host: '203.0.113.1' }, '203.0.113.1 is not an address of this machine'],
      [{ region: 'eu-west-3' }, 'Region eu-west-3 has no Chime SDK Meetings endpoint'],
      [{ account: '12' }, 'give 12 digits'],
      [{ limits: { concurrentMeetings: -1 } }, 'Limit concurrentMeetings is -1'],
      [{ limits: { meetings: 1 } as Partial<Limits> }, 'There is no limit meetings: choose from'],
      [{ idleMinutes: Number.NaN }, 'idleMinutes is NaN: give a number'],
      [{ latencyMs: -1 }, 'latencyMs is -1'],
      [{ strictAuth: true }, 'Strict sign-in knows no key'],
    ] as const) {
      await expect(createEmulator(options)).rejects.toThrow(sentence)
    }
  })

  it('closes at once, with connections open, and twice', async () => {
    const emulator = await createEmulator()
    await fetch(`${emulator.url}/meetings`)
    const idle = connect(Number(new URL(emulator.url).port), '127.0.0.1')
    idle.on('error', () => undefined)
    await once(idle, 'connect')
    const startMs = performance.now()
    await emulator.close()
    await emulator.close()
    expect(performance.now() - startMs).toBeLessThan(500)
    await expect(fetch(emulator.url)).rejects.toThrow()
  })

  it('answers 500 when its own code breaks, and goes on', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let broken = true
    const now = () => {
      if (broken) throw new Error('The clock is broken.')
      return 0
    }
    const clockless = await startTestClient({ now })
    const { status, headers, body } = await clockless.createMeeting()
    expect([status, body.Code]).toEqual([500, 'ServiceFailure'])
    expect(headers.get('x-amzn-errortype')).toBe('ServiceFailureException')
    expect(complaint).toHaveBeenCalledOnce()
    expect(clockless.emulator.stats()).toEqual({ meetings: 0, attendees: 0, requests: 1 })
    broken = false
    expect((await clockless.createMeeting()).status).toBe(200)
    complaint.mockRestore()
    await clockless.emulator.close()
  })
})
