import * as sdk from '@aws-sdk/client-chime-sdk-meetings'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadContract } from '../src/contract/load.ts'
import { createEmulator, type Emulator } from './index.ts'

const MeetingId = '11111111-2222-3333-4444-555555555555'
const AttendeeId = MeetingId
const ResourceARN = `arn:aws:chime:us-east-1:111122223333:meeting/${MeetingId}`
const silent = { Audio: 'None', Video: 'None', Content: 'None' } as const
const meeting = {
  ClientRequestToken: 'token',
  MediaRegion: 'us-east-1',
  ExternalMeetingId: 'weekly meeting',
}
const TranscriptionConfiguration = { EngineTranscribeSettings: { LanguageCode: 'en-US' } } as const

let emulator: Emulator
let client: sdk.ChimeSDKMeetingsClient

beforeAll(async () => {
  emulator = await createEmulator()
  client = new sdk.ChimeSDKMeetingsClient({
    endpoint: emulator.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    maxAttempts: 1,
  })
})
afterAll(async () => {
  client.destroy()
  await emulator.close()
})

describe('the SDK', () => {
  it('calls all 16 operations with success', async () => {
    const { Meeting } = await client.send(new sdk.CreateMeetingCommand(meeting))
    const mine = { MeetingId: Meeting!.MeetingId! }
    expect(await client.send(new sdk.GetMeetingCommand(mine))).toMatchObject({ Meeting })
    const host = { ExternalUserId: 'host' }
    const crowd = { ...meeting, ClientRequestToken: 'crowd', Attendees: [host] }
    const created = await client.send(new sdk.CreateMeetingWithAttendeesCommand(crowd))
    expect(created.Attendees).toMatchObject([host])

    const { Attendee } = await client.send(new sdk.CreateAttendeeCommand({ ...mine, ...host }))
    const guest = { ...mine, AttendeeId: Attendee!.AttendeeId! }
    expect(await client.send(new sdk.GetAttendeeCommand(guest))).toMatchObject({ Attendee })
    const Attendees = [{ ExternalUserId: 'guest' }]
    const batch = await client.send(new sdk.BatchCreateAttendeeCommand({ ...mine, Attendees }))
    expect(batch).toMatchObject({ Attendees, Errors: [] })
    const updated = await client.send(
      new sdk.UpdateAttendeeCapabilitiesCommand({ ...guest, Capabilities: silent }),
    )
    expect(updated.Attendee).toEqual({ ...Attendee, Capabilities: silent })
    const ExcludedAttendeeIds = [{ AttendeeId: guest.AttendeeId }]
    const all = {
      ...mine,
      ExcludedAttendeeIds,
      Capabilities: { ...silent, Audio: 'Send' as const },
    }
    await client.send(new sdk.BatchUpdateAttendeeCapabilitiesExceptCommand(all))
    const listed = await client.send(new sdk.ListAttendeesCommand(mine))
    expect(listed.Attendees!.map(({ Capabilities }) => Capabilities!.Audio)).toEqual([
      'None',
      'Send',
    ])
    const deleted = await client.send(new sdk.DeleteAttendeeCommand(guest))
    expect(deleted.$metadata.httpStatusCode).toBe(204)

    const transcribe = { ...mine, TranscriptionConfiguration }
    await client.send(new sdk.StartMeetingTranscriptionCommand(transcribe))
    await client.send(new sdk.StopMeetingTranscriptionCommand(mine))

    const resource = { ResourceARN: Meeting!.MeetingArn! }
    const Tags = [{ Key: 'team', Value: 'blue' }]
    await client.send(new sdk.TagResourceCommand({ ...resource, Tags }))
    expect(await client.send(new sdk.ListTagsForResourceCommand(resource))).toMatchObject({ Tags })
    await client.send(new sdk.UntagResourceCommand({ ...resource, TagKeys: ['team'] }))
    await client.send(new sdk.DeleteMeetingCommand(mine))

    const { operations } = emulator.admin('metrics')
    expect(Object.keys(operations).sort()).toEqual(Object.keys(loadContract().operations).sort())
    for (const statuses of Object.values(operations)) {
      expect(Object.keys(statuses)).toEqual([expect.stringMatching(/^20[04]$/)])
    }
  })

  const bad = { Audio: 'Send', Video: 'None', Content: 'Receive' } as const
  const ids = { MeetingId, AttendeeId }
  it.each([
    [new sdk.CreateMeetingCommand({ ...meeting, MediaRegion: 'mars-1' }), sdk.BadRequestException],
    [
      new sdk.CreateMeetingWithAttendeesCommand({ ...meeting, Attendees: [] }),
      sdk.BadRequestException,
    ],
    [new sdk.GetMeetingCommand({ MeetingId }), sdk.NotFoundException],
    [new sdk.DeleteMeetingCommand({ MeetingId }), sdk.NotFoundException],
    [new sdk.CreateAttendeeCommand({ MeetingId, ExternalUserId: 'user' }), sdk.NotFoundException],
    [new sdk.BatchCreateAttendeeCommand({ MeetingId, Attendees: [] }), sdk.BadRequestException],
    [new sdk.GetAttendeeCommand(ids), sdk.NotFoundException],
    [new sdk.DeleteAttendeeCommand(ids), sdk.NotFoundException],
    [
      new sdk.UpdateAttendeeCapabilitiesCommand({ ...ids, Capabilities: silent }),
      sdk.NotFoundException,
    ],
    [
      new sdk.BatchUpdateAttendeeCapabilitiesExceptCommand({
        MeetingId,
        ExcludedAttendeeIds: [],
        Capabilities: bad,
      }),
      sdk.BadRequestException,
    ],
    [new sdk.ListAttendeesCommand({ MeetingId, MaxResults: 101 }), sdk.BadRequestException],
    [
      new sdk.StartMeetingTranscriptionCommand({ MeetingId, TranscriptionConfiguration }),
      sdk.NotFoundException,
    ],
    [new sdk.StopMeetingTranscriptionCommand({ MeetingId: 'x' }), sdk.BadRequestException],
    [new sdk.TagResourceCommand({ ResourceARN, Tags: [] }), sdk.ResourceNotFoundException],
    [new sdk.UntagResourceCommand({ ResourceARN, TagKeys: [] }), sdk.ResourceNotFoundException],
    [new sdk.ListTagsForResourceCommand({ ResourceARN }), sdk.ResourceNotFoundException],
  ])('knows the error of call %#', async (command, exception) => {
    const error: unknown = await client.send(command as sdk.GetMeetingCommand).catch((e) => e)
    expect(error).toBeInstanceOf(exception)
    expect(error).toMatchObject({ RequestId: expect.any(String), Code: expect.any(String) })
  })

  it('reads ResourceName and RetryAfterSeconds', async () => {
    const list = () => client.send(new sdk.ListTagsForResourceCommand({ ResourceARN }))
    await expect(list()).rejects.toMatchObject({ ResourceName: ResourceARN })
    const error = 'ServiceUnavailableException'
    emulator.admin('faults', { operation: 'ListTagsForResource', error, retryAfterSeconds: 3 })
    await expect(list()).rejects.toMatchObject({ name: error, RetryAfterSeconds: '3' })
  })
})
