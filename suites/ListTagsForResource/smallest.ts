import type { Smallest } from '../../src/case/row.ts'
import { createMeeting, from } from '../../src/case/value.ts'

export default {
  operation: 'ListTagsForResource',
  given: [createMeeting('meeting', { Tags: [{ Key: 'key', Value: 'value' }] })],
  smallest: { ResourceARN: from('meeting.Meeting.MeetingArn') },
  accepted: { status: 200, body: { Tags: [{ Key: 'key', Value: 'value' }] } },
} satisfies Smallest
