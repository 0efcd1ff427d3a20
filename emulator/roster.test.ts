import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startTestClient, users, type TestClient } from './test-client.ts'
import type { AttendeeCapabilities } from './types.ts'

let client: TestClient
const someId = '11111111-2222-3333-4444-555555555555'
const silent = { Audio: 'None', Video: 'None', Content: 'None' }
const open = { Audio: 'SendReceive', Video: 'SendReceive', Content: 'SendReceive' }
const watching = { Audio: 'Receive', Video: 'Receive', Content: 'Receive' }
const none = { MaxResolution: 'None' }

beforeAll(async () => {
  client = await startTestClient()
})
afterEach(() => client.emulator.reset())
afterAll(() => client.emulator.close())

const createBatch = (path: string, Attendees: unknown) =>
  client.call('POST', `${path}/attendees?operation=batch-create`, { Attendees })

const updateExcept = (path: string, ids: string[], Capabilities: object = silent) =>
  client.call('PUT', `${path}/attendees/capabilities?operation=batch-update-except`, {
    ExcludedAttendeeIds: ids.map((AttendeeId) => ({ AttendeeId })),
    Capabilities,
  })

const listAttendees = async (path: string) =>
  (await client.call('GET', `${path}/attendees`)).body.Attendees

/** Capabilities that no operation accepts, with the features that forbid them. */
const impossible: [object | undefined, Partial<AttendeeCapabilities>][] = [
  [undefined, { Video: 'Send', Content: 'SendReceive' }],
  [undefined, { Video: 'None', Content: 'Receive' }],
  [{ Video: none }, { Video: 'Receive', Content: 'None' }],
  [{ Video: none }, { Video: 'None', Content: 'Receive' }],
  [{ Content: none }, { Video: 'SendReceive', Content: 'Send' }],
]

describe('BatchCreateAttendee', () => {
  it('creates 100 attendees in one call and refuses 101', async () => {
    const path = await client.openMeeting()
    expect((await createBatch(path, users(101))).status).toBe(400)
    expect(client.emulator.stats().attendees).toBe(0)
    const { status, body } = await createBatch(path, users(100))
    expect([status, Object.keys(body)]).toEqual([200, ['Attendees', 'Errors']])
    expect(body.Errors).toEqual([])
    expect(await listAttendees(path)).toEqual(body.Attendees)
  })

  it('lists the surplus over MaxCount and over the quota as errors', async () => {
    const small = await client.openMeeting({ MeetingFeatures: { Attendee: { MaxCount: 2 } } })
    const { status, body } = await createBatch(small, users(4))
    expect([status, body.Attendees.length]).toEqual([200, 2])
    expect(body.Errors).toEqual(
      ['user-3', 'user-4'].map((ExternalUserId) => ({
        ExternalUserId,
        ErrorCode: 'LimitExceeded',
        ErrorMessage: expect.any(String),
      })),
    )
    const large = await client.openMeeting()
    const all = users(260)
    for (const from of [0, 100]) await createBatch(large, all.slice(from, from + 100))
    const last = await createBatch(large, all.slice(200))
    expect([last.body.Attendees.length, last.body.Errors.length]).toEqual([50, 10])
  })

  it('knows users again, in the call and from before', async () => {
    const path = await client.openMeeting({ MeetingFeatures: { Attendee: { MaxCount: 2 } } })
    const { body } = await createBatch(path, [...users(2), ...users(1)])
    expect(body.Attendees).toHaveLength(2)
    const again = await createBatch(path, users(3))
    expect(again.body.Attendees).toEqual(body.Attendees)
    expect(again.body.Errors).toHaveLength(1)
  })

  it.each(impossible)('with features %j refuses %j whole', async (MeetingFeatures, asked) => {
    const path = await client.openMeeting({ MeetingFeatures })
    const Capabilities = { ...silent, ...asked }
    const answer = await createBatch(path, [...users(1), { ExternalUserId: 'bad', Capabilities }])
    expect([answer.status, answer.body.Code]).toEqual([400, 'BadRequest'])
    expect(client.emulator.stats().attendees).toBe(0)
  })

  it('answers 404 in a meeting that does not exist', async () => {
    const { status, body } = await createBatch(`/meetings/${someId}`, users(1))
    expect([status, body.Message]).toEqual([404, `Meeting ${someId} not found`])
  })
})

describe('UpdateAttendeeCapabilities', () => {
  it('answers the attendee and is seen by reads', async () => {
    const path = await client.openMeeting()
    const [first, second] = (await createBatch(path, users(2))).body.Attendees
    const place = `${path}/attendees/${first!.AttendeeId}`
    const { status, body } = await client.call('PUT', `${place}/capabilities`, {
      Capabilities: { ...watching, Unknown: 1 },
    })
    expect(status).toBe(200)
    expect(body).toEqual({ Attendee: { ...first, Capabilities: watching } })
    expect((await client.call('GET', place)).body).toEqual(body)
    expect(await listAttendees(path)).toEqual([body.Attendee, second])
  })

  it.each(impossible)('with features %j refuses %j', async (MeetingFeatures, asked) => {
    const path = await client.openMeeting({ MeetingFeatures })
    const [before] = (await createBatch(path, users(1))).body.Attendees
    const place = `${path}/attendees/${before!.AttendeeId}`
    const Capabilities = { ...silent, ...asked }
    const answer = await client.call('PUT', `${place}/capabilities`, { Capabilities })
    expect([answer.status, answer.body.Code]).toEqual([400, 'BadRequest'])
    expect((await client.call('GET', place)).body.Attendee).toEqual(before)
  })

  it.each([[{}], [{ Capabilities: {} }], [{ Capabilities: { Audio: 'None', Video: 'None' } }]])(
    'refuses %j',
    async (members) => {
      const path = await client.openMeeting()
      const [attendee] = (await createBatch(path, users(1))).body.Attendees
      const place = `${path}/attendees/${attendee!.AttendeeId}/capabilities`
      expect((await client.call('PUT', place, members)).status).toBe(400)
    },
  )

  it('answers 404 for an attendee of another meeting', async () => {
    const path = await client.openMeeting()
    const other = await client.openMeeting()
    const [stranger] = (await createBatch(other, users(1))).body.Attendees
    const place = `${path}/attendees/${stranger!.AttendeeId}/capabilities`
    const { status, body } = await client.call('PUT', place, { Capabilities: silent })
    expect([status, body.Message]).toEqual([404, `Attendee ${stranger!.AttendeeId} not found`])
  })
})

describe('BatchUpdateAttendeeCapabilitiesExcept', () => {
  it('changes everyone but the excluded, with an empty answer', async () => {
    const path = await client.openMeeting()
    const [first, second, third] = (await createBatch(path, users(3))).body.Attendees
    const { status, text, headers } = await updateExcept(path, [second!.AttendeeId.toUpperCase()])
    expect([status, text, headers.get('content-length')]).toEqual([200, '', '0'])
    expect(await listAttendees(path)).toEqual([
      { ...first, Capabilities: silent },
      { ...second, Capabilities: open },
      { ...third, Capabilities: silent },
    ])
  })

  it('ignores excluded ids of nobody', async () => {
    const path = await client.openMeeting()
    await createBatch(path, users(1))
    expect((await updateExcept(path, [someId])).status).toBe(200)
    expect(await listAttendees(path)).toMatchObject([{ Capabilities: silent }])
  })

  it('refuses no ids, 251 ids and ids that cannot be', async () => {
    const path = await client.openMeeting()
    const many = Array.from({ length: 251 }, () => someId)
    for (const ids of [[], many, ['me']]) expect((await updateExcept(path, ids)).status).toBe(400)
    expect((await updateExcept(path, many.slice(1))).status).toBe(200)
    expect((await updateExcept(`/meetings/${someId}`, [someId])).status).toBe(404)
  })

  it.each(impossible)('with features %j refuses %j', async (MeetingFeatures, asked) => {
    const path = await client.openMeeting({ MeetingFeatures })
    const before = (await createBatch(path, users(2))).body.Attendees
    const answer = await updateExcept(path, [someId], { ...silent, ...asked })
    expect([answer.status, answer.body.Code]).toEqual([400, 'BadRequest'])
    expect(await listAttendees(path)).toEqual(before)
  })
})

describe('DeleteAttendee', () => {
  it('answers 204, then 404', async () => {
    const path = await client.openMeeting()
    const [first, second] = (await createBatch(path, users(2))).body.Attendees
    const place = `${path}/attendees/${first!.AttendeeId}`
    const { status, text } = await client.call('DELETE', place)
    expect([status, text]).toEqual([204, ''])
    for (const method of ['DELETE', 'GET']) {
      const gone = await client.call(method, place)
      expect([gone.status, gone.body.Message]).toEqual([
        404,
        `Attendee ${first!.AttendeeId} not found`,
      ])
    }
    expect(await listAttendees(path)).toEqual([second])
  })

  it('frees the place and the ExternalUserId', async () => {
    const path = await client.openMeeting({ MeetingFeatures: { Attendee: { MaxCount: 1 } } })
    const [first] = (await createBatch(path, users(1))).body.Attendees
    await client.call('DELETE', `${path}/attendees/${first!.AttendeeId}`)
    const { body } = await client.call('POST', `${path}/attendees`, users(1)[0])
    expect(body.Attendee.AttendeeId).not.toBe(first!.AttendeeId)
    expect(client.emulator.stats().attendees).toBe(1)
  })

  it('does not disturb the pages of ListAttendees', async () => {
    const path = await client.openMeeting()
    const made = (await createBatch(path, users(4))).body.Attendees
    const page = (await client.call('GET', `${path}/attendees?max-results=2`)).body
    for (const at of [0, 1, 2]) {
      await client.call('DELETE', `${path}/attendees/${made[at]!.AttendeeId}`)
    }
    const rest = await client.call('GET', `${path}/attendees?next-token=${page.NextToken}`)
    expect(rest.body.Attendees).toEqual([made[3]])
  })
})
