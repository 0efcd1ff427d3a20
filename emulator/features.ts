import { badRequest } from './errors.ts'
import type { MeetingFeatures } from './types.ts'

/**
 * Checks how the features of a meeting go together: a high-definition session (Video FHD or
 * Content UHD) must set Attendee.MaxCount, to `highDefinitionAttendees` at most. Refuses with
 * 400. One page of the guide lets the maximum drop to 25 silently instead; we take the others.
 */
export function checkFeatures(
  features: MeetingFeatures | undefined,
  highDefinitionAttendees: number,
): void {
  const video = features?.Video?.MaxResolution
  const content = features?.Content?.MaxResolution
  if (video !== 'FHD' && content !== 'UHD') return
  const asked = video === 'FHD' ? 'Video FHD' : 'Content UHD'
  const maxCount = features?.Attendee?.MaxCount
  if (maxCount === undefined) {
    throw badRequest(`MeetingFeatures: ${asked} needs Attendee.MaxCount`)
  }
  if (maxCount > highDefinitionAttendees) {
    throw badRequest(
      `MeetingFeatures: ${asked} allows an Attendee.MaxCount of ${highDefinitionAttendees} at most`,
    )
  }
}

/**
 * Copies the features that were given, and no default (observation F7). Members that the model
 * does not know are left behind.
 */
export function copyFeatures(features: MeetingFeatures | undefined): MeetingFeatures | null {
  if (!features) return null
  const copy: MeetingFeatures = {}
  if (features.Audio) copy.Audio = pick(features.Audio, 'EchoReduction')
  if (features.Video) copy.Video = pick(features.Video, 'MaxResolution')
  if (features.Content) copy.Content = pick(features.Content, 'MaxResolution')
  if (features.Attendee) copy.Attendee = pick(features.Attendee, 'MaxCount')
  return copy
}

function pick<T extends object, K extends keyof T>(source: T, name: K): Pick<T, K> | object {
  return source[name] === undefined ? {} : { [name]: source[name] }
}
