import type { Step, Suite } from '../../src/case/row.ts'
import { acceptedWith, attendees, from, inAnyOrder, same } from '../../src/case/value.ts'

const create = (as: string): Step => ({
  call: 'CreateMeetingWithAttendees',
  as,
  input: { ClientRequestToken: same('token'), Attendees: attendees(2) },
})

export default {
  operation: 'CreateMeetingWithAttendees',
  member: 'ClientRequestToken',
  rules: [
    {
      clause: 'IDEM.meeting.cmwa',
      cases: [
        {
          id: 'returns-the-first-meeting-again',
          steps: [
            create('first'),
            {
              ...create('second'),
              expect: acceptedWith({ Meeting: { MeetingId: from('first.Meeting.MeetingId') } }),
            },
          ],
        },
        {
          id: 'does-not-double-the-attendees',
          steps: [
            create('first'),
            create('second'),
            {
              call: 'ListAttendees',
              input: { MeetingId: from('first.Meeting.MeetingId') },
              expect: {
                status: 200,
                body: {
                  Attendees: inAnyOrder({ ExternalUserId: 'user-1' }, { ExternalUserId: 'user-2' }),
                },
              },
            },
          ],
        },
      ],
    },
    {
      clause: 'CMWA.err.ConflictException',
      cases: [
        {
          id: 'makes-one-meeting-of-five-simultaneous-requests',
          steps: [
            {
              ...create('burst'),
              times: 5,
              expect: [
                {
                  status: 200,
                  body: { Meeting: { MeetingId: from('last.Meeting.MeetingId') } },
                  source: 'API page, ClientRequestToken',
                },
                { status: 409, error: 'ConflictException', source: 'API page, Errors' },
              ],
            },
            create('last'),
          ],
        },
      ],
    },
  ],
} satisfies Suite
