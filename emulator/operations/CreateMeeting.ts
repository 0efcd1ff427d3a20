import type { Context } from '../context.ts'
import { checkMeetingRequest, describeMeeting, openMeeting } from '../meeting.ts'
import type { MeetingRequest } from '../types.ts'

/**
 * Creates a meeting without attendees. NotificationsConfiguration, Tags and
 * MediaPlacementNetworkType are taken and never answered.
 */
export default function createMeeting(input: MeetingRequest, context: Context): object {
  // FIRST what the request says by itself: media region, features.
  checkMeetingRequest(input, context)

  // THEN its token: a known one gives the first meeting again, whatever else the request says
  // (observations I1 and I2), so replicas and quotas are looked at for new meetings only.
  const known = context.state.findByToken(input.ClientRequestToken)

  // LAST the primary and the quota, and the meeting.
  const meeting = known ?? openMeeting(input, context)
  return { Meeting: describeMeeting(meeting, context) }
}
