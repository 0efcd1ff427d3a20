import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestClient, type TestClient } from './test-client.ts'

let client: TestClient
const someId = '11111111-2222-3333-4444-555555555555'

beforeAll(async () => {
  client = await startTestClient({ throttle: true, now: () => 0 })
})
afterAll(() => client.emulator.close())

/** Sends `count` requests at once and counts those that were not throttled. */
async function count(count: number, path: string): Promise<number> {
  const calls = Array.from({ length: count }, () => client.call('GET', path))
  const answers = await Promise.all(calls)
  return answers.filter(({ status }) => status !== 429).length
}

it('lets bursts of 20 and 10 a second through, by operation', async () => {
  const meeting = `/meetings/${someId}`
  expect(await count(25, meeting)).toBe(20)
  expect(await count(25, `${meeting}/attendees`)).toBe(20)
  client.emulator.admin('advance-clock', { ms: 500 })
  expect(await count(10, meeting)).toBe(5)
  client.emulator.admin('advance-clock', { minutes: 1 })
  expect(await count(25, meeting)).toBe(20)
  const { status, headers, body } = await client.call('GET', meeting)
  expect(status).toBe(429)
  expect(headers.get('x-amzn-errortype')).toBe('ThrottlingException')
  expect(body).toMatchObject({ Code: 'Throttling', Message: 'Rate exceeded' })
  client.emulator.reset()
  expect(await count(25, meeting)).toBe(20)
})

it('leaves operations without a published rate alone, and the admin path', async () => {
  expect(await count(50, `/meetings/${someId}/attendees/${someId}`)).toBe(50)
  expect(await count(50, '/tags?arn=arn:aws:chime')).toBe(50)
  expect(await count(50, '/_chime-conformance/state')).toBe(50)
})
