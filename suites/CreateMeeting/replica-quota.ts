import type { Input, Step, Suite } from '../../src/case/row.ts'
import { createMeeting, from, limitExceeded } from '../../src/case/value.ts'

const ofPrimary: Input = { PrimaryMeetingId: from('primary.Meeting.MeetingId') }
const replica = (as: string): Step => createMeeting(as, ofPrimary)

/** What both creations say to one replica more than a primary may have. */
export default {
  operation: ['CreateMeeting', 'CreateMeetingWithAttendees'],
  member: 'PrimaryMeetingId',
  rules: [
    {
      clause: ['REP.quota', '*.err.LimitExceededException'],
      cases: [
        {
          id: 'limits-replicas-to-the-quota',
          note: 'Four is the default; an account may have been given more.',
          given: [
            createMeeting('primary'),
            replica('r1'),
            replica('r2'),
            replica('r3'),
            replica('r4'),
          ],
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
