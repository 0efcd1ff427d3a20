import type { Smallest } from '../../src/case/row.ts'
import { createMeeting, from } from '../../src/case/value.ts'

export default {
  operation: 'GetMeeting',
  given: [createMeeting('meeting')],
  smallest: { MeetingId: from('meeting.Meeting.MeetingId') },
  accepted: {
    status: 200,
    body: { Meeting: { MeetingId: from('meeting.Meeting.MeetingId') } },
  },
} satisfies Smallest
