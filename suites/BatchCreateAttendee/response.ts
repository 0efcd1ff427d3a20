import type { Input, Json, ResponseSuite, Step } from '../../src/case/row.ts'
import {
  acceptedWith,
  attendees,
  capabilities,
  createMeeting,
  from,
  guid,
  inAnyOrder,
  list,
  nothing,
  refused,
  structure,
  text,
} from '../../src/case/value.ts'

const batch = (as: string, Attendees: Json[]): Step => ({
  call: 'BatchCreateAttendee',
  as,
  input: { Attendees },
})
const user = (index: number): Input => ({
  ExternalUserId: `user-${index}`,
  AttendeeId: guid,
  JoinToken: text(2, 2048),
})

const withoutVideo: Input = { MeetingFeatures: { Video: { MaxResolution: 'None' } } }
const wanting = (ExternalUserId: string, video: string): Input => ({
  ExternalUserId,
  Capabilities: capabilities('SendReceive', video, 'None'),
})

export default {
  operation: 'BatchCreateAttendee',
  member: 'response',
  rules: [
    {
      clause: 'BCA.resp.members',
      cases: [
        {
          id: 'holds-attendees-and-no-errors',
          expect: acceptedWith({ Attendees: list(1, 1, structure), Errors: nothing }),
        },
      ],
    },
    {
      clause: 'BCA.doc.user.echo',
      cases: [
        {
          id: 'lists-each-attendee-with-its-ids',
          input: { Attendees: attendees(3) },
          expect: acceptedWith({ Attendees: inAnyOrder(user(1), user(2), user(3)) }),
        },
        {
          id: 'makes-attendees-that-are-found-in-the-meeting',
          steps: [
            createMeeting(),
            batch('batch', attendees(2)),
            {
              call: 'ListAttendees',
              expect: {
                status: 200,
                body: {
                  Attendees: inAnyOrder(
                    { AttendeeId: from('batch.Attendees.0.AttendeeId') },
                    { AttendeeId: from('batch.Attendees.1.AttendeeId') },
                  ),
                },
              },
            },
          ],
        },
      ],
    },
    {
      clause: ['BATCH.partial', 'CreateAttendeeError.doc.complete'],
      cases: [
        {
          id: 'meets-one-attendee-of-two-that-is-turned-down',
          note: 'No text says whether such an attendee fails alone or with the whole call.',
          given: [createMeeting('meeting', withoutVideo)],
          input: { Attendees: [wanting('good', 'None'), wanting('bad', 'Send')] },
          twin: { Attendees: [wanting('good', 'None'), wanting('bad', 'None')] },
          expect: [
            ...refused,
            {
              status: 200,
              body: {
                Attendees: [{ ExternalUserId: 'good' }],
                Errors: [
                  { ExternalUserId: 'bad', ErrorCode: text(1, 4096), ErrorMessage: text(1, 4096) },
                ],
              },
              source: 'model 2025-10-01, BatchCreateAttendee: Errors',
            },
          ],
        },
      ],
    },
    {
      clause: 'BATCH.order',
      cases: [
        {
          id: 'keeps-the-order-of-the-request',
          input: {
            Attendees: ['zeta', 'alpha', 'mu'].map((ExternalUserId) => ({ ExternalUserId })),
          },
          expect: acceptedWith({
            Attendees: ['zeta', 'alpha', 'mu'].map((ExternalUserId) => ({ ExternalUserId })),
          }),
        },
      ],
    },
    {
      clause: 'IDEM.attendee.batch',
      cases: [
        {
          id: 'meets-one-user-twice-in-one-call',
          input: { Attendees: [{ ExternalUserId: 'user-1' }, { ExternalUserId: 'user-1' }] },
          expect: acceptedWith({ Errors: nothing }),
        },
        {
          id: 'meets-a-user-that-the-meeting-has',
          steps: [
            createMeeting(),
            { call: 'CreateAttendee', as: 'attendee' },
            {
              ...batch('batch', attendees(2)),
              expect: acceptedWith({
                Attendees: inAnyOrder(
                  { AttendeeId: from('attendee.Attendee.AttendeeId') },
                  { ExternalUserId: 'user-2' },
                ),
              }),
            },
          ],
        },
      ],
    },
  ],
  places: [
    {
      operation: 'BatchCreateAttendee',
      steps: [createMeeting(), batch('batch', attendees(3))],
      shapes: [{ at: 'Attendees.member', shape: 'Attendee' }],
    },
    {
      operation: 'BatchCreateAttendee',
      steps: [
        createMeeting('meeting', { MeetingFeatures: { Attendee: { MaxCount: 1 } } }),
        batch('batch', attendees(2)),
      ],
      shapes: [{ at: 'Errors.member', shape: 'CreateAttendeeError' }],
    },
  ],
} satisfies ResponseSuite
