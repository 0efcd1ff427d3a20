import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { smallestMeeting, startTestClient, type TestClient } from './test-client.ts'

const v4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
let client: TestClient

beforeAll(async () => {
  client = await startTestClient()
})
afterEach(() => client.emulator.reset())
afterAll(() => client.emulator.close())

describe('the Meeting of an answer', () => {
  it('has the observed forms and explicit nulls', async () => {
    const { status, body } = await client.createMeeting({ MediaRegion: 'eu-west-2' })
    expect(status).toBe(200)
    expect(Object.keys(body)).toEqual(['Meeting'])
    const { MeetingId, MediaPlacement, ...rest } = body.Meeting
    expect(MeetingId).toMatch(v4)
    expect(MeetingId).toMatch(/2713$/)
    expect(rest).toEqual({
      MeetingHostId: null,
      ExternalMeetingId: 'weekly meeting',
      MediaRegion: 'eu-west-2',
      MeetingFeatures: null,
      PrimaryMeetingId: null,
      TenantIds: [],
      MeetingArn: `arn:aws:chime:us-east-1:111122223333:meeting/${MeetingId}`,
    })
    expect(MediaPlacement.AudioHostUrl).toMatch(/^[0-9a-f]{32}\.k\.m\d\.ew2\.app\.chime\.aws:3478$/)
    expect(MediaPlacement.AudioFallbackUrl).toMatch(
      /^wss:\/\/wss\.k\.m\d\.ew2\.app\.chime\.aws:443/,
    )
    expect(MediaPlacement.SignalingUrl).toMatch(
      new RegExp(`^wss://signal\\.m\\d\\.ew2\\.app\\.chime\\.aws/control/${MeetingId}$`),
    )
    expect(MediaPlacement.TurnControlUrl).toBe(
      'https://2713.cell.us-east-1.meetings.chime.aws/v2/turn_sessions',
    )
    expect(MediaPlacement.EventIngestionUrl).toBe(
      'https://data.svc.ew2.ingest.chime.aws/v1/client-events',
    )
    expect(MediaPlacement.ScreenViewingUrl).toContain('passcode=null&viewer_uuid=null')
  })

  it('echoes what was given and never what is not part of it', async () => {
    const given = {
      MeetingHostId: 'host-1',
      TenantIds: ['Tenant_A', 'tenant-b'],
      MeetingFeatures: { Video: { MaxResolution: 'HD' }, Audio: {} },
    }
    const unseen = {
      NotificationsConfiguration: { SqsQueueArn: 'arn:aws:sqs:us-east-1:111122223333:queue' },
      Tags: [{ Key: 'team', Value: '' }],
      MediaPlacementNetworkType: 'DualStack',
      Unknown: { deep: [1] },
    }
    const { body } = await client.createMeeting({ ...given, ...unseen })
    expect(body.Meeting).toMatchObject(given)
    for (const name of Object.keys(unseen)) expect(body.Meeting).not.toHaveProperty(name)
  })

  it('takes an explicit null as a member that was not given', async () => {
    const { status, body } = await client.createMeeting({ Tags: null, MeetingHostId: null })
    expect(status).toBe(200)
    expect(body.Meeting.MeetingHostId).toBeNull()
    expect((await client.createMeeting({ ExternalMeetingId: null })).status).toBe(400)
  })

  it('is the same from GetMeeting, in any letter case of the id', async () => {
    const { text, body } = await client.createMeeting()
    const path = `/meetings/${body.Meeting.MeetingId}`
    expect((await client.call('GET', path)).text).toBe(text)
    expect(
      (await client.call('GET', path.toUpperCase().replace('MEETINGS', 'meetings'))).text,
    ).toBe(text)
  })
})

describe('media regions', () => {
  it.each(['eu-south-1', 'af-south-1', 'us-west-1'])('accepts %s', async (MediaRegion) => {
    expect((await client.createMeeting({ MediaRegion })).status).toBe(200)
  })

  it.each(['us-gov-west-1', 'il-central-1', 'mars-north-1', 'US-EAST-1'])(
    'refuses %s from us-east-1',
    async (MediaRegion) => {
      const { status, body } = await client.createMeeting({ MediaRegion })
      expect([status, body.Code]).toEqual([400, 'BadRequest'])
    },
  )

  it.each([
    ['il-central-1', 'il-central-1', 200],
    ['il-central-1', 'us-east-1', 400],
    ['af-south-1', 'eu-west-1', 400],
    ['us-gov-west-1', 'us-gov-east-1', 200],
    ['us-gov-west-1', 'us-east-1', 400],
  ])('from %s answers %s with %i', async (region, MediaRegion, status) => {
    const other = await startTestClient({ region })
    const answer = await other.createMeeting({ MediaRegion })
    await other.emulator.close()
    expect(answer.status).toBe(status)
    if (status === 200) expect(answer.body.Meeting.MeetingArn).toContain(`:chime:${region}:`)
  })
})

describe('meeting features', () => {
  const fhd = { MaxResolution: 'FHD' }
  const uhd = { MaxResolution: 'UHD' }
  it.each([
    [{ Video: fhd }, 400],
    [{ Content: uhd }, 400],
    [{ Video: fhd, Attendee: { MaxCount: 25 } }, 200],
    [{ Content: uhd, Attendee: { MaxCount: 26 } }, 400],
    [{ Content: fhd }, 200],
    [{ Attendee: { MaxCount: 250 } }, 200],
    [{ Attendee: { MaxCount: 251 } }, 400],
    [{ Attendee: { MaxCount: 1.5 } }, 400],
    [{ Video: { MaxResolution: 'hd' } }, 400],
  ])('answers %j with %i', async (MeetingFeatures, status) => {
    const answer = await client.createMeeting({ MeetingFeatures })
    expect(answer.status).toBe(status)
    if (status === 200) expect(answer.body.Meeting.MeetingFeatures).toEqual(MeetingFeatures)
  })
})

describe('ClientRequestToken', () => {
  it('gives the first meeting again, also for another body', async () => {
    const ClientRequestToken = 'one-token'
    const first = await client.createMeeting({ ClientRequestToken })
    const changed = { ClientRequestToken, ExternalMeetingId: 'other', PrimaryMeetingId: 'nobody' }
    const again = await client.createMeeting(changed)
    expect(again.text).toBe(first.text)
    expect(client.emulator.stats().meetings).toBe(1)
  })

  it('is free again once the meeting has ended', async () => {
    const ClientRequestToken = 'one-token'
    const path = await client.openMeeting({ ClientRequestToken })
    await client.call('DELETE', path)
    expect(await client.openMeeting({ ClientRequestToken })).not.toBe(path)
  })

  it('is required on the wire', async () => {
    const { ClientRequestToken: _token, ...rest } = smallestMeeting()
    expect((await client.call('POST', '/meetings', rest)).status).toBe(400)
  })
})

describe('DeleteMeeting', () => {
  it('answers 204 without a body, then 404', async () => {
    const path = await client.openMeeting()
    await client.call('POST', `${path}/attendees`, { ExternalUserId: 'user' })
    const { status, text, headers } = await client.call('DELETE', path)
    expect([status, text, headers.get('content-type')]).toEqual([204, '', null])
    expect(client.emulator.stats()).toMatchObject({ meetings: 0, attendees: 0 })
    for (const [method, under] of [
      ['DELETE', ''],
      ['GET', ''],
      ['GET', '/attendees'],
      ['GET', '/attendees/11111111-2222-3333-4444-555555555555'],
    ] as const) {
      const gone = await client.call(method, path + under)
      expect([gone.status, gone.body.Code]).toEqual([404, 'NotFound'])
      expect(gone.body.Message).toBe(`Meeting ${path.split('/')[2]} not found`)
    }
  })
})

describe('replicas', () => {
  it('name a live primary that is no replica, four times at most', async () => {
    const primary = (await client.createMeeting()).body.Meeting.MeetingId
    const members = { PrimaryMeetingId: primary, MediaRegion: 'eu-west-1' }
    const replica = (await client.createMeeting(members)).body.Meeting
    expect(replica).toMatchObject(members)
    const ofReplica = await client.createMeeting({ PrimaryMeetingId: replica.MeetingId })
    const ofNobody = await client.createMeeting({ PrimaryMeetingId: 'nobody' })
    expect([ofReplica.status, ofReplica.body.Code]).toEqual([400, 'BadRequest'])
    expect([ofNobody.status, ofNobody.body.Code]).toEqual([400, 'BadRequest'])
    for (let more = 0; more < 3; more += 1) await client.createMeeting(members)
    const fifth = await client.createMeeting(members)
    expect([fifth.status, fifth.body.Code]).toEqual([400, 'LimitExceeded'])
    await client.call('DELETE', `/meetings/${replica.MeetingId}`)
    expect((await client.createMeeting(members)).status).toBe(200)
  })

  it('end with their primary', async () => {
    const primary = await client.openMeeting()
    const replica = await client.openMeeting({ PrimaryMeetingId: primary.split('/')[2] })
    await client.call('DELETE', primary)
    expect((await client.call('GET', replica)).status).toBe(404)
    expect(client.emulator.stats().meetings).toBe(0)
  })
})

it('refuses the 251st concurrent meeting', async () => {
  for (let count = 0; count < 250; count += 1) await client.openMeeting()
  const { status, headers, body } = await client.createMeeting()
  expect([status, body.Code]).toEqual([400, 'LimitExceeded'])
  expect(headers.get('x-amzn-errortype')).toBe('LimitExceededException')
})

it.each([
  { ExternalMeetingId: 'a' },
  { ExternalMeetingId: 'AWS:mine' },
  { ExternalMeetingId: 'question?' },
  { ClientRequestToken: 'white space' },
  { TenantIds: [] },
  { TenantIds: ['aaaa'] },
  { TenantIds: 'ab' },
  { Tags: Array.from({ length: 51 }, () => ({ Key: 'k', Value: '' })) },
  { MediaPlacementNetworkType: 'Ipv6Only' },
  { NotificationsConfiguration: [] },
  { MeetingHostId: 42 },
])('refuses %j', async (members) => {
  const { status, headers } = await client.createMeeting(members)
  expect([status, headers.get('x-amzn-errortype')]).toEqual([400, 'BadRequestException'])
  expect(client.emulator.stats().meetings).toBe(0)
})
