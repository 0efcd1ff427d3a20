import { badRequest } from './errors.ts'
import type { AttendeeCapabilities, MeetingFeatures } from './types.ts'

/**
 * Checks capabilities that a caller asks for against the features of the meeting. Refuses with
 * 400; the rules are those of the documentation of AttendeeCapabilities.
 */
export function checkCapabilities(
  capabilities: AttendeeCapabilities | undefined,
  features: MeetingFeatures | null,
): void {
  if (!capabilities) return
  const { Video, Content } = capabilities
  if (features?.Video?.MaxResolution === 'None' && Video !== 'None') {
    throw badRequest(`Video must be None: the meeting has Video.MaxResolution None, not ${Video}`)
  }
  if (features?.Content?.MaxResolution === 'None' && Content !== 'None') {
    throw badRequest(
      `Content must be None: the meeting has Content.MaxResolution None, not ${Content}`,
    )
  }
  if (receives(Content) && !receives(Video)) {
    throw badRequest(`Content ${Content} needs Video SendReceive or Receive, not ${Video}`)
  }
}

function receives(capability: string): boolean {
  return capability === 'SendReceive' || capability === 'Receive'
}

/**
 * What an attendee gets that asks for nothing. In a Video-None meeting the documented default is
 * Video Receive, which the same page refuses when it is asked for; both are done as written.
 */
export function defaultCapabilities(features: MeetingFeatures | null): AttendeeCapabilities {
  const noVideo = features?.Video?.MaxResolution === 'None'
  const noContent = features?.Content?.MaxResolution === 'None'
  return {
    Audio: 'SendReceive',
    Video: !noVideo ? 'SendReceive' : noContent ? 'None' : 'Receive',
    Content: noContent ? 'None' : 'SendReceive',
  }
}

/** Copies the three members; what the model does not know is left behind. */
export function copyCapabilities(capabilities: AttendeeCapabilities): AttendeeCapabilities {
  const { Audio, Video, Content } = capabilities
  return { Audio, Video, Content }
}
