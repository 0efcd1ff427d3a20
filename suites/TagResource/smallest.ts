import type { Smallest } from '../../src/case/row.ts'
import { createMeeting, from, nothing, tags } from '../../src/case/value.ts'

export default {
  operation: 'TagResource',
  given: [createMeeting('meeting')],
  smallest: { ResourceARN: from('meeting.Meeting.MeetingArn'), Tags: tags(1) },
  accepted: { status: 204, body: nothing },
} satisfies Smallest
