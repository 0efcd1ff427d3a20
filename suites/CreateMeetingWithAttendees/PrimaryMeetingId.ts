import type { Input, Suite } from '../../src/case/row.ts'
import { acceptedWith, createMeeting, from, list, not, structure } from '../../src/case/value.ts'

const primary = createMeeting('primary')
const ofPrimary: Input = { PrimaryMeetingId: from('primary.Meeting.MeetingId') }

export default {
  operation: 'CreateMeetingWithAttendees',
  member: 'PrimaryMeetingId',
  rules: [
    {
      clause: 'CMWA.doc.primary',
      cases: [
        {
          id: 'makes-a-replica-with-attendees',
          given: [primary],
          input: ofPrimary,
          expect: acceptedWith({
            Meeting: {
              PrimaryMeetingId: from('primary.Meeting.MeetingId'),
              MeetingId: not(from('primary.Meeting.MeetingId')),
            },
            Attendees: list(1, 1, structure),
          }),
        },
      ],
    },
  ],
} satisfies Suite
