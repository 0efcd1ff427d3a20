/** A meeting, its attendees, and the rules that bind the two. */
import { randomBytes, randomUUID } from 'node:crypto'
import { reject } from './readers.ts'
import { exceeded } from './refusals.ts'
import type { AttendeeRequest, Capabilities, Features, MeetingRequest } from './requests.ts'

export interface Attendee {
  ExternalUserId: string
  AttendeeId: string
  JoinToken: string
  Capabilities: Capabilities
}

export interface Room {
  id: string
  arn: string
  asked: MeetingRequest
  fingerprint: string
  createdAt: string
  tags: Map<string, string>
  attendees: Map<string, Attendee> // by ExternalUserId, which is their idempotency token
}

export function furnish(asked: MeetingRequest, fingerprint: string): Room {
  const id = randomUUID()
  return {
    id,
    arn: `arn:aws:chime:eu-central-1:999999999999:meeting/${id}`,
    asked,
    fingerprint,
    createdAt: new Date().toISOString(),
    tags: new Map((asked.Tags ?? []).map(({ Key, Value }) => [Key, Value])),
    attendees: new Map(),
  }
}

/** The highest resolutions are only to be had in small, explicitly capped meetings. */
export function checkFeatures({ Video, Content, Attendee }: Features): void {
  const demanding = Video?.MaxResolution === 'FHD' || Content?.MaxResolution === 'UHD'
  const small = (Attendee?.MaxCount ?? Infinity) <= 25
  reject(demanding && !small ? ['FHD video and UHD content need a MaxCount of at most 25'] : [])
}

export function checkCapabilities(asked: Capabilities | undefined, features: Features = {}): void {
  if (!asked) return
  for (const kind of ['Video', 'Content'] as const) {
    const off = features[kind]?.MaxResolution === 'None'
    reject(off && asked[kind] !== 'None' ? [`${kind}: only None in this meeting`] : [])
  }
  const deaf = asked.Content.endsWith('Receive') && !asked.Video.endsWith('Receive')
  reject(deaf ? ['Content cannot be received unless Video is received, too'] : [])
}

/** Everything, except what the meeting has switched off; content is not to be had without video. */
function usualCapabilities({ Video, Content }: Features = {}): Capabilities {
  const contentOff = Content?.MaxResolution === 'None'
  const leastVideo = contentOff ? 'None' : 'Receive'
  return {
    Audio: 'SendReceive',
    Video: Video?.MaxResolution === 'None' ? leastVideo : 'SendReceive',
    Content: contentOff ? 'None' : 'SendReceive',
  }
}

export const everyone = (room: Room) => [...room.attendees.values()].reverse()

/** The attendee of that name, old or new, or nobody if the meeting is full. */
export function seat(room: Room, { ExternalUserId, Capabilities }: AttendeeRequest) {
  const known = room.attendees.get(ExternalUserId)
  if (known) return known
  const features = room.asked.MeetingFeatures
  if (room.attendees.size >= (features?.Attendee?.MaxCount ?? 250)) return undefined
  const attendee: Attendee = {
    ExternalUserId,
    AttendeeId: randomUUID().toUpperCase(),
    JoinToken: randomBytes(16).toString('hex'),
    Capabilities: Capabilities ?? usualCapabilities(features),
  }
  room.attendees.set(ExternalUserId, attendee)
  return attendee
}

export function admit(room: Room, asked: AttendeeRequest): Attendee {
  const attendee = seat(room, asked)
  if (!attendee) throw exceeded('the meeting has no place left')
  return attendee
}

/** Members that were not asked for stay undefined here, and therefore out of the JSON. */
export function describe({ id, arn, asked, createdAt }: Room): unknown {
  return {
    MeetingId: id,
    ExternalMeetingId: asked.ExternalMeetingId,
    MediaRegion: asked.MediaRegion,
    MeetingHostId: asked.MeetingHostId,
    PrimaryMeetingId: asked.PrimaryMeetingId,
    MeetingFeatures: asked.MeetingFeatures,
    TenantIds: asked.TenantIds,
    MeetingArn: arn,
    MediaPlacement: {
      AudioHostUrl: 'audio.example.test:3478',
      AudioFallbackUrl: `wss://fallback.example.test/calls/${id}`,
      SignalingUrl: `wss://signal.example.test/control/${id}`,
      EventIngestionUrl: 'https://events.example.test/client-events',
    },
    CreatedAt: createdAt,
  }
}
