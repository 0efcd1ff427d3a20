import { isVisible, type Context } from './context.ts'
import { badRequest, limitExceeded, notFound } from './errors.ts'
import { checkFeatures, copyFeatures } from './features.ts'
import { regionCode } from './region.ts'
import type { Meeting } from './state.ts'
import { checkTags, meetingArnStart } from './tags.ts'
import type { MeetingRequest } from './types.ts'

/** Finds the meeting of a path label, or refuses with 404 NotFoundException. */
export function requireMeeting(meetingId: string, context: Context): Meeting {
  const meeting = context.state.findMeeting(meetingId)
  if (!meeting) throw notFound('Meeting', meetingId)
  return meeting
}

/** Finds a meeting as reads do: not before it is visible. */
export function readMeeting(meetingId: string, context: Context): Meeting {
  const meeting = requireMeeting(meetingId, context)
  if (!isVisible(meeting.createdMs, context)) throw notFound('Meeting', meetingId)
  return meeting
}

/** Checks what a request to create a meeting says by itself. Refuses with 400. */
export function checkMeetingRequest(input: MeetingRequest, context: Context): void {
  const { region, limits } = context
  if (!region.media.has(input.MediaRegion)) {
    throw badRequest(`MediaRegion is not one that the control region ${region.name} can use`)
  }
  checkFeatures(input.MeetingFeatures, limits.highDefinitionAttendees)
  checkTags(input.Tags ?? [])
}

/**
 * Creates a meeting that passed `checkMeetingRequest`. Refuses a PrimaryMeetingId that cannot be
 * one (400 BadRequestException) and what no longer fits (400 LimitExceededException).
 */
export function openMeeting(input: MeetingRequest, context: Context): Meeting {
  const primary = findPrimary(input.PrimaryMeetingId, context)
  const { state, limits, region } = context
  if (state.count().meetings >= limits.concurrentMeetings) {
    throw limitExceeded(`The account has ${limits.concurrentMeetings} concurrent meetings already`)
  }
  const createdMs = context.clock.now()
  const meeting: Meeting = {
    MeetingId: context.identity.meetingId(region.cell),
    MeetingHostId: input.MeetingHostId ?? null,
    ExternalMeetingId: input.ExternalMeetingId,
    MediaRegion: input.MediaRegion,
    MeetingFeatures: copyFeatures(input.MeetingFeatures),
    PrimaryMeetingId: input.PrimaryMeetingId ?? null,
    TenantIds: input.TenantIds ?? [],
    audioHost: context.identity.hex(16),
    token: input.ClientRequestToken,
    tags: input.Tags && new Map(input.Tags.map(({ Key, Value }) => [Key, Value])),
    transcription: undefined,
    createdMs,
    primary,
    replicas: undefined,
    roster: undefined,
    older: undefined,
    younger: undefined,
  }
  state.addMeeting(meeting)
  return meeting
}

function findPrimary(meetingId: string | undefined, context: Context): Meeting | undefined {
  if (meetingId === undefined) return undefined
  const primary = context.state.findMeeting(meetingId)
  // CreateMeeting declares no NotFoundException, so an unknown primary is a bad request.
  if (!primary) throw badRequest('PrimaryMeetingId names no meeting of this account')
  if (primary.primary) throw badRequest('PrimaryMeetingId names a replica')
  if ((primary.replicas?.size ?? 0) >= context.limits.replicasPerPrimary) {
    throw limitExceeded(`The meeting has ${context.limits.replicasPerPrimary} replicas already`)
  }
  return primary
}

/**
 * The structure `Meeting` of an answer. Members that were not given are explicit nulls, TenantIds
 * an empty list (observation F6); URLs are made when asked for, so that a meeting stays small.
 */
export function describeMeeting(meeting: Meeting, context: Context): object {
  const { MeetingId } = meeting
  return {
    MeetingId,
    MeetingHostId: meeting.MeetingHostId,
    ExternalMeetingId: meeting.ExternalMeetingId,
    MediaRegion: meeting.MediaRegion,
    MediaPlacement: describePlacement(meeting, context),
    MeetingFeatures: meeting.MeetingFeatures,
    PrimaryMeetingId: meeting.PrimaryMeetingId,
    TenantIds: meeting.TenantIds,
    MeetingArn: meetingArnStart(context) + MeetingId,
  }
}

/** The URLs of a meeting in the observed forms (F5, F8, F9). Nothing listens there. */
function describePlacement(meeting: Meeting, { region }: Context): object {
  const { MeetingId, audioHost } = meeting
  // Hosts are numbered from m1; a meeting keeps the number that its first digit gives it.
  const media = `m${(audioHost.charCodeAt(0) % 3) + 1}.${regionCode(meeting.MediaRegion)}`
  const screen = `wss://bitpw.${media}.app.chime.aws:443`
  return {
    AudioHostUrl: `${audioHost}.k.${media}.app.chime.aws:3478`,
    AudioFallbackUrl: `wss://wss.k.${media}.app.chime.aws:443/calls/${MeetingId}`,
    SignalingUrl: `wss://signal.${media}.app.chime.aws/control/${MeetingId}`,
    TurnControlUrl: `https://${region.cell}.cell.${region.name}.meetings.chime.aws/v2/turn_sessions`,
    ScreenDataUrl: `${screen}/v2/screen/${MeetingId}`,
    ScreenViewingUrl: `${screen}/ws/connect?passcode=null&viewer_uuid=null&X-BitHub-Call-Id=${MeetingId}`,
    ScreenSharingUrl: `${screen}/v2/screen/${MeetingId}`,
    EventIngestionUrl: `https://data.svc.${regionCode(meeting.MediaRegion)}.ingest.chime.aws/v1/client-events`,
  }
}
