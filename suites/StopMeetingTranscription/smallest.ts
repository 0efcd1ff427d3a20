import type { Smallest } from '../../src/case/row.ts'
import { createMeeting, from, nothing } from '../../src/case/value.ts'

export default {
  operation: 'StopMeetingTranscription',
  // What stopping answers where nothing runs is not documented, so transcription runs.
  given: [createMeeting('meeting'), { call: 'StartMeetingTranscription' }],
  smallest: { MeetingId: from('meeting.Meeting.MeetingId') },
  accepted: { status: 200, body: nothing },
} satisfies Smallest
