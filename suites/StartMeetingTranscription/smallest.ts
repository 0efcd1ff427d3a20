import type { Smallest } from '../../src/case/row.ts'
import { createMeeting, from, nothing } from '../../src/case/value.ts'

export default {
  operation: 'StartMeetingTranscription',
  given: [createMeeting('meeting')],
  smallest: {
    MeetingId: from('meeting.Meeting.MeetingId'),
    TranscriptionConfiguration: { EngineTranscribeSettings: { LanguageCode: 'en-US' } },
  },
  accepted: { status: 200, body: nothing },
} satisfies Smallest
