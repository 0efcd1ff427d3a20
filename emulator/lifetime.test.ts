import { afterEach, describe, expect, it, vi } from 'vitest'
import type { EmulatorOptions } from './index.ts'
import { startTestClient, users, type TestClient } from './test-client.ts'

let client: TestClient | undefined
afterEach(() => client?.emulator.close())

async function startWith(options: EmulatorOptions): Promise<TestClient> {
  client = await startTestClient(options)
  return client
}

describe('lifetime', () => {
  const hours = (count: number) => ({ minutes: count * 60 })

  it('is five minutes without a connection', async () => {
    const { emulator, call, openMeeting } = await startWith({ now: () => 0 })
    const path = await openMeeting({ ClientRequestToken: 'one-token' })
    const { Attendee } = (await call('POST', `${path}/attendees`, users(1)[0])).body
    emulator.admin('advance-clock', { ms: 5 * 60_000 - 1 })
    expect((await call('GET', path)).status).toBe(200)
    emulator.admin('advance-clock', { ms: 1 })
    for (const [method, place] of [
      ['GET', path],
      ['GET', `${path}/attendees/${Attendee.AttendeeId}`],
      ['POST', `${path}/transcription?operation=stop`],
      ['DELETE', path],
    ] as const) {
      const { status, body } = await call(method, place)
      expect([status, body.Message]).toEqual([404, `Meeting ${path.split('/')[2]} not found`])
    }
    expect(emulator.stats()).toMatchObject({ meetings: 0, attendees: 0 })
    expect(await openMeeting({ ClientRequestToken: 'one-token' })).not.toBe(path)
  })

  it.each([
    [{ idleMinutes: 30 }, 29, 1],
    [{ idleMinutes: 0 }, 24 * 60 - 1, 1],
    [{ idleMinutes: 10_000 }, 24 * 60 - 1, 1],
  ])('with %j outlasts %i minutes and ends %i later', async (options, minutes, more) => {
    const { emulator, call, openMeeting } = await startWith({ ...options, now: () => 0 })
    const path = await openMeeting()
    emulator.admin('advance-clock', { minutes })
    expect((await call('GET', path)).status).toBe(200)
    emulator.admin('advance-clock', { minutes: more })
    expect((await call('GET', path)).status).toBe(404)
  })

  it('of a replica is that of its primary', async () => {
    const { emulator, call, openMeeting } = await startWith({ idleMinutes: 0, now: () => 0 })
    const primary = await openMeeting()
    emulator.admin('advance-clock', hours(23))
    const replica = await openMeeting({ PrimaryMeetingId: primary.split('/')[2] })
    const young = await openMeeting()
    emulator.admin('advance-clock', hours(1))
    expect((await call('GET', replica)).status).toBe(404)
    expect((await call('GET', young)).status).toBe(200)
    expect(emulator.stats().meetings).toBe(1)
  })

  it('makes room under the quota and for replicas', async () => {
    const { emulator, createMeeting, openMeeting } = await startWith({
      limits: { concurrentMeetings: 3 },
      now: () => 0,
    })
    const first = await openMeeting()
    emulator.admin('advance-clock', { minutes: 3 })
    const second = await openMeeting()
    await openMeeting({ PrimaryMeetingId: second.split('/')[2] })
    expect((await createMeeting()).body.Code).toBe('LimitExceeded')
    emulator.admin('advance-clock', { minutes: 2 })
    const late = await createMeeting({ PrimaryMeetingId: first.split('/')[2] })
    expect([late.status, late.body.Code]).toEqual([400, 'BadRequest'])
    expect((await createMeeting()).status).toBe(200)
    expect((await createMeeting()).body.Code).toBe('LimitExceeded')
    emulator.admin('advance-clock', { minutes: 3 })
    expect(emulator.stats().meetings).toBe(1)
  })

  it('is swept right through deletions and resets', async () => {
    const { emulator, call, openMeeting } = await startWith({ now: () => 0 })
    for (let round = 0; round < 3; round += 1) {
      const paths: string[] = []
      for (let count = 0; count < 9; count += 1) {
        paths.push(await openMeeting())
        emulator.admin('advance-clock', { ms: 1_000 })
      }
      for (const at of [0, 1, 4, 8]) await call('DELETE', paths[at]!)
      expect(emulator.stats().meetings).toBe(5)
      emulator.admin('advance-clock', { ms: 5 * 60_000 - 5_000 })
      expect(emulator.stats().meetings).toBe(3)
      if (round === 1) emulator.reset()
      else emulator.admin('advance-clock', { minutes: 5 })
      expect(emulator.stats().meetings).toBe(0)
    }
  })
})

describe('eventual consistency', () => {
  it('hides from reads, not from writes, what was just created', async () => {
    const { emulator, call, createMeeting } = await startWith({
      eventualConsistencyMs: 1_000,
      now: () => 0,
    })
    const { MeetingId, MeetingArn } = (await createMeeting()).body.Meeting
    const path = `/meetings/${MeetingId}`
    const { Attendee } = (await call('POST', `${path}/attendees`, users(1)[0])).body
    const reads = [
      path,
      `${path}/attendees`,
      `${path}/attendees/${Attendee.AttendeeId}`,
      `/tags?arn=${MeetingArn}`,
    ]
    const statuses = async () => {
      const answers = await Promise.all(reads.map((read) => call('GET', read)))
      return answers.map(({ status }) => status)
    }
    expect(await statuses()).toEqual([404, 404, 404, 404])
    emulator.admin('advance-clock', { ms: 1_000 })
    expect(await statuses()).toEqual([200, 200, 200, 200])
    const late = (await call('POST', `${path}/attendees`, users(2)[1])).body.Attendee
    expect((await call('GET', `${path}/attendees`)).body).toEqual({
      Attendees: [Attendee],
      NextToken: null,
    })
    expect((await call('GET', `${path}/attendees/${late.AttendeeId}`)).status).toBe(404)
    expect((await call('DELETE', `${path}/attendees/${late.AttendeeId}`)).status).toBe(204)
  })
})

describe('latency', () => {
  it('holds answers back, refusals too, but not the admin path', async () => {
    const { emulator, call } = await startWith({ latencyMs: 200 })
    const measure = async (path: string) => {
      const startMs = performance.now()
      const { status } = await call('GET', path)
      return { status, ms: performance.now() - startMs }
    }
    const refusal = await measure('/nowhere')
    expect(refusal.status).toBe(404)
    expect(refusal.ms).toBeGreaterThan(195)
    expect((await measure('/_chime-conformance/metrics')).ms).toBeLessThan(195)
    expect(emulator.admin('metrics').requests).toBe(1)
  })

  it('does what a caller asked that has given up', async () => {
    const { emulator } = await startWith({ latencyMs: 400 })
    const body = JSON.stringify({
      ClientRequestToken: 'token',
      MediaRegion: 'us-east-1',
      ExternalMeetingId: 'weekly meeting',
    })
    const headers = { 'content-type': 'application/json' }
    const abort = new AbortController()
    const { signal } = abort
    const given = fetch(`${emulator.url}/meetings`, { method: 'POST', body, headers, signal })
    await vi.waitFor(() => expect(emulator.stats().meetings).toBe(1), { interval: 5 })
    abort.abort()
    await expect(given).rejects.toThrow()
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect((await fetch(`${emulator.url}/nowhere`)).status).toBe(404)
  })
})
