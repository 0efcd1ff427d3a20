import type { Smallest } from '../../src/case/row.ts'
import { createMeeting, from, nothing } from '../../src/case/value.ts'

export default {
  operation: 'DeleteMeeting',
  given: [createMeeting()],
  smallest: { MeetingId: from('meeting.Meeting.MeetingId') },
  accepted: { status: 204, body: nothing },
} satisfies Smallest
