import type { Input, Step, Suite } from '../../src/case/row.ts'
import {
  acceptedWith,
  capabilities,
  createMeeting,
  from,
  not,
  shown,
} from '../../src/case/value.ts'

const create = (as: string, input: Input = {}): Step => ({ call: 'CreateAttendee', as, input })
const first = { AttendeeId: from('attendee.Attendee.AttendeeId') }

export default {
  operation: 'CreateAttendee',
  member: 'ExternalUserId',
  rules: [
    {
      clause: 'IDEM.attendee',
      cases: [
        {
          id: 'returns-the-first-attendee-again',
          steps: [
            createMeeting(),
            create('attendee'),
            { ...create('again'), expect: acceptedWith({ Attendee: first }) },
          ],
        },
        {
          id: 'returns-the-first-attendee-after-others-came',
          steps: [
            createMeeting(),
            create('attendee'),
            create('second', { ExternalUserId: 'user-2' }),
            { ...create('again'), expect: acceptedWith({ Attendee: first }) },
          ],
        },
        {
          id: 'tells-users-apart-by-letter-case',
          level: 'observe',
          steps: [
            createMeeting(),
            create('attendee'),
            {
              ...create('other', { ExternalUserId: 'USER-1' }),
              expect: acceptedWith({ Attendee: { AttendeeId: not(first.AttendeeId) } }),
            },
          ],
        },
        {
          id: 'makes-a-new-attendee-in-another-meeting',
          level: 'observe',
          steps: [
            createMeeting(),
            create('attendee'),
            createMeeting('other'),
            {
              ...create('again', { MeetingId: from('other.Meeting.MeetingId') }),
              expect: acceptedWith({ Attendee: { AttendeeId: not(first.AttendeeId) } }),
            },
          ],
        },
        {
          id: 'keeps-the-join-token-of-the-first-answer',
          level: 'observe',
          steps: [
            createMeeting(),
            create('attendee'),
            {
              ...create('again'),
              expect: acceptedWith({
                Attendee: { JoinToken: from('attendee.Attendee.JoinToken') },
              }),
            },
          ],
        },
        {
          id: 'keeps-the-capabilities-when-others-are-asked-for',
          level: 'observe',
          steps: [
            createMeeting(),
            create('attendee', { Capabilities: capabilities('Send', 'Receive', 'None') }),
            {
              ...create('again', { Capabilities: capabilities('None', 'None', 'None') }),
              expect: acceptedWith({
                Attendee: {
                  ...first,
                  Capabilities: shown(capabilities('Send', 'Receive', 'None')),
                },
              }),
            },
          ],
        },
        {
          id: 'gives-a-deleted-user-a-new-attendee',
          level: 'observe',
          steps: [
            createMeeting(),
            create('attendee'),
            { call: 'DeleteAttendee' },
            {
              ...create('again'),
              expect: acceptedWith({ Attendee: { AttendeeId: not(first.AttendeeId) } }),
            },
          ],
        },
      ],
    },
  ],
} satisfies Suite
