import type { Smallest } from '../../src/case/row.ts'
import { attendees, fresh, guid } from '../../src/case/value.ts'

export default {
  operation: 'CreateMeetingWithAttendees',
  smallest: {
    ClientRequestToken: fresh(),
    MediaRegion: 'us-east-1',
    ExternalMeetingId: 'conformance',
    Attendees: attendees(1),
  },
  // The API page promises the meeting information, including the meeting ID.
  accepted: { status: 200, body: { Meeting: { MeetingId: guid } } },
} satisfies Smallest
