import type { Smallest } from '../../src/case/row.ts'
import { fresh, guid } from '../../src/case/value.ts'

export default {
  operation: 'CreateMeeting',
  smallest: {
    ClientRequestToken: fresh(),
    MediaRegion: 'us-east-1',
    ExternalMeetingId: 'conformance',
  },
  // The API page promises the meeting information, including the meeting ID.
  accepted: { status: 200, body: { Meeting: { MeetingId: guid } } },
} satisfies Smallest
