import type { ResponseSuite } from '../../src/case/row.ts'
import {
  acceptedWith,
  createMeeting,
  from,
  list,
  nothing,
  structure,
} from '../../src/case/value.ts'

const ofMeeting = { ResourceARN: from('meeting.Meeting.MeetingArn') }

export default {
  operation: 'ListTagsForResource',
  member: 'response',
  rules: [
    {
      clause: 'LTR.resp.members',
      cases: [
        { id: 'holds-the-tags', expect: acceptedWith({ Tags: list(1, 1, structure) }) },
        {
          id: 'holds-no-tags-where-there-are-none',
          steps: [
            createMeeting(),
            {
              call: 'ListTagsForResource',
              input: ofMeeting,
              expect: { status: 200, body: { Tags: nothing } },
            },
          ],
        },
      ],
    },
    {
      clause: 'TAG.dead',
      cases: [
        {
          id: 'meets-a-meeting-that-has-ended',
          level: 'observe',
          steps: [
            createMeeting('meeting', { Tags: [{ Key: 'key', Value: 'value' }] }),
            { call: 'DeleteMeeting', input: { MeetingId: from('meeting.Meeting.MeetingId') } },
            {
              call: 'ListTagsForResource',
              input: ofMeeting,
              expect: [
                { status: 404, error: 'ResourceNotFoundException', source: 'model 2025-10-01' },
                { status: 200, source: 'no text says that tags end with their meeting' },
              ],
            },
          ],
        },
      ],
    },
  ],
  places: [
    {
      operation: 'ListTagsForResource',
      steps: [
        createMeeting('meeting', {
          Tags: [
            { Key: 'aZ09+-=._:/', Value: 'aZ09 _+-=.:/@' },
            { Key: 'empty', Value: '' },
          ],
        }),
        { call: 'ListTagsForResource', input: ofMeeting },
      ],
      shapes: [{ at: 'Tags.member', shape: 'Tag' }],
    },
  ],
} satisfies ResponseSuite
