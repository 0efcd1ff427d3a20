import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startTestClient, users, type TestClient } from './test-client.ts'

let client: TestClient
const none = { MaxResolution: 'None' }
const all = { Audio: 'SendReceive', Video: 'SendReceive', Content: 'SendReceive' }
const withAttendees = '?operation=create-attendees'

beforeAll(async () => {
  client = await startTestClient()
})
afterEach(() => client.emulator.reset())
afterAll(() => client.emulator.close())

describe('CreateAttendee', () => {
  it('answers the observed forms', async () => {
    const path = await client.openMeeting()
    const { status, body } = await client.call('POST', `${path}/attendees`, {
      ExternalUserId: 'Zoë & co',
    })
    const { AttendeeId, JoinToken, ...rest } = body.Attendee
    expect(status).toBe(200)
    expect(rest).toEqual({ ExternalUserId: 'Zoë & co', Capabilities: all })
    expect(AttendeeId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(JoinToken).toHaveLength(98)
    const [id, uuid] = Buffer.from(JoinToken, 'base64').toString().split(':')
    expect(id).toBe(AttendeeId)
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(
      (await client.call('GET', `${path}/attendees/${AttendeeId.toUpperCase()}`)).body,
    ).toEqual(body)
  })

  it('answers the same attendee for the same user, with unchanged capabilities', async () => {
    const path = await client.openMeeting({ MeetingFeatures: { Attendee: { MaxCount: 1 } } })
    const first = await client.call('POST', `${path}/attendees`, users(1)[0])
    const again = await client.call('POST', `${path}/attendees`, {
      ...users(1)[0],
      Capabilities: { Audio: 'None', Video: 'None', Content: 'None' },
    })
    expect(again.text).toBe(first.text)
    const other = await client.openMeeting()
    const elsewhere = await client.call('POST', `${other}/attendees`, users(1)[0])
    expect(elsewhere.body.Attendee.AttendeeId).not.toBe(first.body.Attendee.AttendeeId)
  })

  it('refuses more attendees than MaxCount', async () => {
    const path = await client.openMeeting({ MeetingFeatures: { Attendee: { MaxCount: 2 } } })
    const statuses: number[] = []
    for (const user of users(3)) {
      statuses.push((await client.call('POST', `${path}/attendees`, user)).status)
    }
    expect(statuses).toEqual([200, 200, 400])
    const { body } = await client.call('POST', `${path}/attendees`, { ExternalUserId: 'late' })
    expect(body.Code).toBe('LimitExceeded')
  })

  it.each([
    [{}, 400],
    [{ ExternalUserId: 'a' }, 400],
    [{ ExternalUserId: 'aws:user' }, 400],
    [{ ExternalUserId: 'user', Capabilities: { Audio: 'None', Video: 'None' } }, 400],
    [{ ExternalUserId: 'user', Capabilities: { ...all, Audio: 'send' } }, 400],
    [{ ExternalUserId: 'user', Capabilities: { ...all, Video: 'Send' } }, 400],
    [{ ExternalUserId: 'user', Capabilities: { ...all, Video: 'None', Content: 'Receive' } }, 400],
    [{ ExternalUserId: 'user', Capabilities: { ...all, Video: 'Receive' } }, 200],
    [{ ExternalUserId: 'user', Capabilities: { ...all, Video: 'None', Content: 'Send' } }, 200],
  ])('answers %j with %i', async (members, status) => {
    const path = await client.openMeeting()
    const answer = await client.call('POST', `${path}/attendees`, members)
    expect(answer.status).toBe(status)
    expect(client.emulator.stats().attendees).toBe(status === 200 ? 1 : 0)
  })

  it('answers 404 in a meeting that does not exist and 400 for an id that cannot be one', async () => {
    const unknown = '11111111-2222-3333-4444-555555555555'
    const answer = await client.call('POST', `/meetings/${unknown}/attendees`, users(1)[0])
    expect([answer.status, answer.body.Message]).toEqual([404, `Meeting ${unknown} not found`])
    const bad = await client.call('POST', '/meetings/unknown/attendees', users(1)[0])
    expect(bad.status).toBe(400)
  })
})

describe('capabilities by the features of the meeting', () => {
  it.each([
    [{ Video: none }, { Audio: 'SendReceive', Video: 'Receive', Content: 'SendReceive' }],
    [{ Content: none }, { Audio: 'SendReceive', Video: 'SendReceive', Content: 'None' }],
    [
      { Video: none, Content: none },
      { Audio: 'SendReceive', Video: 'None', Content: 'None' },
    ],
  ])('%j defaults to %j', async (MeetingFeatures, expected) => {
    const path = await client.openMeeting({ MeetingFeatures })
    const { body } = await client.call('POST', `${path}/attendees`, users(1)[0])
    expect(body.Attendee.Capabilities).toEqual(expected)
  })

  it.each(['SendReceive', 'Send', 'Receive'])('None refuses an explicit %s', async (asked) => {
    const noVideo = await client.openMeeting({ MeetingFeatures: { Video: none } })
    const noContent = await client.openMeeting({ MeetingFeatures: { Content: none } })
    for (const [path, Capabilities] of [
      [noVideo, { Audio: 'None', Video: asked, Content: 'None' }],
      [noContent, { Audio: 'None', Video: 'SendReceive', Content: asked }],
    ] as const) {
      const user = { ExternalUserId: 'user', Capabilities }
      expect((await client.call('POST', `${path}/attendees`, user)).status).toBe(400)
    }
    const MeetingFeatures = { Video: none }
    const Attendees = [
      { ExternalUserId: 'user', Capabilities: { Audio: 'None', Video: asked, Content: 'None' } },
    ]
    const before = client.emulator.stats().meetings
    const answer = await client.createMeeting({ MeetingFeatures, Attendees }, withAttendees)
    expect([answer.status, client.emulator.stats().meetings]).toEqual([400, before])
  })
})

describe('CreateMeetingWithAttendees', () => {
  it('answers meeting, attendees and no errors', async () => {
    const { status, body } = await client.createMeeting({ Attendees: users(20) }, withAttendees)
    expect(status).toBe(200)
    expect(Object.keys(body)).toEqual(['Meeting', 'Attendees', 'Errors'])
    expect(body.Attendees).toHaveLength(20)
    expect(body.Errors).toEqual([])
    const path = `/meetings/${body.Meeting.MeetingId}/attendees`
    expect((await client.call('GET', path)).body.Attendees).toEqual(body.Attendees)
  })

  it('lists the surplus over MaxCount as errors', async () => {
    const MeetingFeatures = { Attendee: { MaxCount: 2 } }
    const { status, body } = await client.createMeeting(
      { MeetingFeatures, Attendees: users(3) },
      withAttendees,
    )
    expect(status).toBe(200)
    expect(body.Attendees).toHaveLength(2)
    expect(body.Errors).toEqual([
      { ExternalUserId: 'user-3', ErrorCode: 'LimitExceeded', ErrorMessage: expect.any(String) },
    ])
  })

  it('makes nothing twice', async () => {
    const members = { ClientRequestToken: 'again', Attendees: [...users(2), ...users(1)] }
    const first = await client.createMeeting(members, withAttendees)
    const again = await client.createMeeting(members, withAttendees)
    expect(first.body.Attendees).toHaveLength(2)
    expect(again.text).toBe(first.text)
    expect(client.emulator.stats()).toMatchObject({ meetings: 1, attendees: 2 })
  })

  it.each([
    [[]],
    [users(21)],
    [[{ ExternalUserId: 'ok' }, { ExternalUserId: 'aws:no' }]],
    [[{ ExternalUserId: 'ok' }, null]],
    [undefined],
  ])('refuses %j whole', async (Attendees) => {
    const { status, body } = await client.createMeeting({ Attendees }, withAttendees)
    expect([status, body.Code]).toEqual([400, 'BadRequest'])
    expect(client.emulator.stats()).toMatchObject({ meetings: 0, attendees: 0 })
  })
})

describe('ListAttendees', () => {
  it('pages through every attendee once', async () => {
    const path = await client.openMeeting()
    for (const user of users(7)) await client.call('POST', `${path}/attendees`, user)
    const seen: string[] = []
    let token: string | null = ''
    let pages = 0
    while (token !== null) {
      const next = token && `&next-token=${encodeURIComponent(token)}`
      const page = await client.call('GET', `${path}/attendees?max-results=3${next}`)
      expect(page.status).toBe(200)
      seen.push(...page.body.Attendees.map((attendee) => attendee.ExternalUserId))
      token = page.body.NextToken
      pages += 1
    }
    expect(seen).toEqual(users(7).map((user) => user.ExternalUserId))
    expect(pages).toBe(3)
  })

  it('gives 100 a page when nothing is asked, and JoinTokens', async () => {
    const path = await client.openMeeting()
    for (const user of users(101)) await client.call('POST', `${path}/attendees`, user)
    const { body } = await client.call('GET', `${path}/attendees`)
    expect(body.Attendees).toHaveLength(100)
    expect(body.Attendees[0]).toMatchObject({ JoinToken: expect.any(String) })
    expect(body.NextToken).toEqual(expect.any(String))
  })

  it('refuses tokens that it did not give for this meeting', async () => {
    const path = await client.openMeeting()
    for (const user of users(2)) await client.call('POST', `${path}/attendees`, user)
    const other = await client.openMeeting()
    const { NextToken } = (await client.call('GET', `${path}/attendees?max-results=1`)).body
    const first = NextToken!.startsWith('A') ? 'B' : 'A'
    const changed = first + NextToken!.slice(1)
    for (const [where, token, status] of [
      [path, NextToken, 200],
      [other, NextToken, 400],
      [path, changed, 400],
      [path, `${NextToken}!`, 400],
      [path, 'made-up', 400],
      [path, '', 400],
    ] as const) {
      const answer = await client.call('GET', `${where}/attendees?next-token=${token}`)
      expect(answer.status, `${token}`).toBe(status)
    }
  })

  it.each([
    ['1', 200],
    ['100', 200],
    ['0', 400],
    ['101', 400],
    ['-1', 400],
    ['1.5', 400],
    ['ten', 400],
    ['', 400],
    ['9'.repeat(400), 400],
  ])('answers max-results=%s with %i', async (maxResults, status) => {
    const path = await client.openMeeting()
    const answer = await client.call('GET', `${path}/attendees?max-results=${maxResults}`)
    expect(answer.status).toBe(status)
  })

  it('knows the query by its wire names only', async () => {
    const path = await client.openMeeting()
    expect((await client.call('GET', `${path}/attendees?MaxResults=0&NextToken=x`)).status).toBe(
      200,
    )
  })
})
