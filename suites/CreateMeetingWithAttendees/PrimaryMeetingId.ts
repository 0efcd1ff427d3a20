import type { Input, Step, Suite } from '../../src/case/row.ts'
import {
  acceptedWith,
  createMeeting,
  from,
  limitExceeded,
  list,
  not,
  structure,
} from '../../src/case/value.ts'

const primary = createMeeting('primary')
const ofPrimary: Input = { PrimaryMeetingId: from('primary.Meeting.MeetingId') }
const replica = (as: string): Step => createMeeting(as, ofPrimary)

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
    {
      clause: 'CMWA.err.LimitExceededException',
      cases: [
        {
          id: 'limits-replicas-to-the-quota',
          note: 'Four is the default; an account may have been given more.',
          given: [primary, replica('r1'), replica('r2'), replica('r3'), replica('r4')],
          input: ofPrimary,
          twin: {},
          expect: [
            ...limitExceeded,
            { status: 200, source: 'General Reference, quotas: adjustable on request' },
          ],
        },
      ],
    },
  ],
} satisfies Suite
