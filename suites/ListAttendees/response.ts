import type { ResponseSuite, Step } from '../../src/case/row.ts'
import {
  acceptedWith,
  createMeeting,
  from,
  inAnyOrder,
  list,
  maybe,
  nothing,
  structure,
  text,
} from '../../src/case/value.ts'

const users = (prefix: string, count: number): Step => ({
  call: 'BatchCreateAttendee',
  input: {
    Attendees: Array.from({ length: count }, (_, index) => ({
      ExternalUserId: `${prefix}-${index}`,
    })),
  },
})

export default {
  operation: 'ListAttendees',
  member: 'response',
  rules: [
    {
      clause: 'LA.resp.members',
      cases: [
        {
          id: 'holds-the-attendees',
          expect: acceptedWith({
            Attendees: list(1, 1, structure),
            NextToken: maybe(text(0, 4096)),
          }),
        },
        {
          id: 'lists-nobody-in-a-new-meeting',
          steps: [
            createMeeting(),
            { call: 'ListAttendees', expect: { status: 200, body: { Attendees: nothing } } },
          ],
        },
      ],
    },
    {
      clause: 'PAGE.members',
      cases: [
        {
          id: 'shows-the-members-that-get-attendee-shows',
          steps: [
            createMeeting(),
            { call: 'CreateAttendee', as: 'attendee' },
            { call: 'GetAttendee', as: 'one' },
            {
              call: 'ListAttendees',
              expect: acceptedWith({
                Attendees: [
                  {
                    AttendeeId: from('one.Attendee.AttendeeId'),
                    ExternalUserId: from('one.Attendee.ExternalUserId'),
                    JoinToken: from('one.Attendee.JoinToken'),
                    Capabilities: from('one.Attendee.Capabilities'),
                  },
                ],
              }),
            },
          ],
        },
      ],
    },
    {
      clause: 'LIFE.list.left',
      cases: [
        {
          id: 'shows-attendees-that-never-joined',
          given: [users('guest', 2)],
          expect: acceptedWith({
            Attendees: inAnyOrder(
              { ExternalUserId: 'user-1' },
              { ExternalUserId: 'guest-0' },
              { ExternalUserId: 'guest-1' },
            ),
          }),
        },
      ],
    },
    {
      clause: 'PAGE.default',
      cases: [
        {
          id: 'meets-150-attendees-without-max-results',
          steps: [
            createMeeting(),
            users('a', 100),
            users('b', 50),
            {
              call: 'ListAttendees',
              expect: acceptedWith({ Attendees: list(100, 100, structure) }),
            },
          ],
        },
      ],
    },
  ],
  places: [
    {
      operation: 'ListAttendees',
      steps: [createMeeting(), users('user', 3), { call: 'ListAttendees' }],
      shapes: [{ at: 'Attendees.member', shape: 'Attendee' }],
    },
  ],
} satisfies ResponseSuite
