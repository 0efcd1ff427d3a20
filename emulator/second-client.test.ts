import { MeetingSessionConfiguration } from 'amazon-chime-sdk-js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestClient, users, type TestClient } from './test-client.ts'

/** The browser client of AWS reads what a server application hands on, as a user would. */
let client: TestClient

beforeAll(async () => {
  client = await startTestClient()
})
afterAll(() => client.emulator.close())

it('gives the browser client what a session needs, in the answers of both creations', async () => {
  const { body } = await client.createMeeting(
    {
      Attendees: users(1),
      MeetingFeatures: { Video: { MaxResolution: 'FHD' }, Attendee: { MaxCount: 5 } },
    },
    '?operation=create-attendees',
  )
  const session = new MeetingSessionConfiguration({ Meeting: body.Meeting }, body.Attendees[0])
  expect(session.meetingId).toBe(body.Meeting.MeetingId)
  expect(session.externalMeetingId).toBe('weekly meeting')
  expect(session.credentials).toMatchObject({
    attendeeId: body.Attendees[0]!.AttendeeId,
    externalUserId: 'user-1',
    joinToken: body.Attendees[0]!.JoinToken,
  })
  const { MediaPlacement } = body.Meeting
  expect(session.urls).toMatchObject({
    audioHostURL: MediaPlacement['AudioHostUrl'],
    signalingURL: MediaPlacement['SignalingUrl'],
    turnControlURL: MediaPlacement['TurnControlUrl'],
    eventIngestionURL: MediaPlacement['EventIngestionUrl'],
  })
  expect(session.meetingFeatures.videoMaxResolution.videoHeight).toBe(1080)
})

it('gives it the same from the reads, also for a plain meeting with null members', async () => {
  const path = await client.openMeeting()
  const attendee = (await client.call('POST', `${path}/attendees`, users(1)[0])).body.Attendee
  const meeting = (await client.call('GET', path)).body
  const read = (await client.call('GET', `${path}/attendees/${attendee.AttendeeId}`)).body
  const session = new MeetingSessionConfiguration(meeting, read)
  expect(session.credentials?.joinToken).toBe(attendee.JoinToken)
  expect(session.meetingFeatures.videoMaxResolution.videoHeight).toBe(720)
})
