import type { Smallest } from '../../src/case/row.ts'
import { createMeeting, from, nothing } from '../../src/case/value.ts'

export default {
  operation: 'UntagResource',
  given: [createMeeting('meeting', { Tags: [{ Key: 'key', Value: 'value' }] })],
  smallest: { ResourceARN: from('meeting.Meeting.MeetingArn'), TagKeys: ['key'] },
  accepted: { status: 204, body: nothing },
} satisfies Smallest
