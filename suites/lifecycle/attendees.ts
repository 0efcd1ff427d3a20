import type {
  Expectation,
  Input,
  Json,
  Outcome,
  Row,
  Rule,
  Step,
  Suite,
} from '../../src/case/row.ts'
import {
  accepted,
  acceptedWith,
  capabilities,
  createMeeting,
  from,
  guid,
  limitExceeded,
  list,
  notFound,
  nothing,
  shown,
  structure,
  text,
} from '../../src/case/value.ts'

/** Rules of one operation; the story has further calls, the operation is what it is about. */
const about = (operation: string, clause: string | string[], ...cases: Row[]): Rule => ({
  clause,
  operations: [operation],
  cases,
})
const create = (as: string, input: Input = {}, expect?: Expectation): Step => ({
  call: 'CreateAttendee',
  as,
  input,
  ...(expect && { expect }),
})

const open = capabilities('SendReceive', 'SendReceive', 'SendReceive')
const otherMeeting: Input = { MeetingId: from('other.Meeting.MeetingId') }
const elsewhere: Input = { AttendeeId: from('elsewhere.Attendee.AttendeeId') }
/** An attendee in each of two meetings, for the same user; `elsewhere` lives in the other one. */
const twoMeetings: Step[] = [
  createMeeting(),
  create('attendee', { Capabilities: open }),
  createMeeting('other'),
  create('elsewhere', { ...otherMeeting, Capabilities: open }),
]
/** What the other meeting says of its attendee afterwards. */
const stillThere = (Attendee: Json = {}): Step => ({
  call: 'GetAttendee',
  input: { ...otherMeeting, ...elsewhere },
  expect: { status: 200, body: { Attendee } },
})

/** Each operation on a meeting that is over; the ones that DeleteMeeting's text names stand there. */
const endsWithTheMeeting = (operation: string, clause: string): Rule =>
  about(operation, clause, {
    id: `ends-${operation}-with-the-meeting`,
    steps: [
      createMeeting(),
      create('attendee'),
      { call: 'DeleteMeeting' },
      { call: operation, expect: notFound },
    ],
  })

const batch = (as: string, count: number): Step => ({
  call: 'BatchCreateAttendee',
  as,
  input: {
    Attendees: Array.from({ length: count }, (_, index) => ({ ExternalUserId: `${as}-${index}` })),
  },
  expect: acceptedWith({ Attendees: list(count, count, structure), Errors: nothing }),
})
const meetingOf = (last: number): Step[] => [
  createMeeting(),
  batch('a', 100),
  batch('b', 100),
  batch('c', last),
]
const oneMore = (expect: Expectation): Step => create('more', { ExternalUserId: 'more' }, expect)
const complete = {
  ExternalUserId: text(2, 64),
  ErrorCode: text(1, 4096),
  ErrorMessage: text(1, 4096),
}
const partly: Outcome[] = [
  {
    status: 200,
    body: { Errors: list(1, 2, complete) },
    source: 'model 2025-10-01, BatchCreateAttendee: Errors',
  },
  ...limitExceeded,
]

export default {
  operation: [
    'BatchCreateAttendee',
    'BatchUpdateAttendeeCapabilitiesExcept',
    'CreateAttendee',
    'DeleteAttendee',
    'GetAttendee',
    'ListAttendees',
    'UpdateAttendeeCapabilities',
  ],
  topic: 'lifecycle',
  member: 'attendees',
  rules: [
    about('GetAttendee', 'GA.err.NotFoundException', {
      id: 'hides-an-attendee-from-another-meeting',
      steps: [
        ...twoMeetings,
        { call: 'GetAttendee', input: elsewhere, expect: notFound },
        stillThere(),
      ],
    }),
    about('DeleteAttendee', 'DA.err.NotFoundException', {
      id: 'deletes-no-attendee-of-another-meeting',
      steps: [
        ...twoMeetings,
        { call: 'DeleteAttendee', input: elsewhere, expect: notFound },
        stillThere(),
      ],
    }),
    about('DeleteAttendee', 'LIFE.delete.attendee', {
      id: 'keeps-the-attendee-of-the-same-user-in-another-meeting',
      steps: [...twoMeetings, { call: 'DeleteAttendee', expect: accepted }, stillThere()],
    }),
    about('UpdateAttendeeCapabilities', 'UAC.err.NotFoundException', {
      id: 'updates-no-attendee-of-another-meeting',
      steps: [
        ...twoMeetings,
        { call: 'UpdateAttendeeCapabilities', input: elsewhere, expect: notFound },
        stillThere({ Capabilities: shown(open) }),
      ],
    }),
    about('BatchUpdateAttendeeCapabilitiesExcept', 'CAP.except.others', {
      id: 'updates-nobody-in-another-meeting',
      steps: [
        ...twoMeetings,
        { call: 'BatchUpdateAttendeeCapabilitiesExcept', expect: accepted },
        stillThere({ Capabilities: shown(open) }),
      ],
    }),
    about('ListAttendees', 'LA.resp.members', {
      id: 'lists-no-attendee-of-another-meeting',
      steps: [
        ...twoMeetings,
        create('second', { ExternalUserId: 'user-2' }),
        {
          call: 'ListAttendees',
          input: otherMeeting,
          expect: { status: 200, body: { Attendees: [elsewhere] } },
        },
      ],
    }),
    endsWithTheMeeting('BatchCreateAttendee', 'BCA.err.NotFoundException'),
    endsWithTheMeeting('BatchUpdateAttendeeCapabilitiesExcept', 'BUX.err.NotFoundException'),
    endsWithTheMeeting('CreateAttendee', 'LIFE.active'),
    endsWithTheMeeting('DeleteAttendee', 'DA.err.NotFoundException'),
    endsWithTheMeeting('GetAttendee', 'GA.err.NotFoundException'),
    endsWithTheMeeting('ListAttendees', 'LA.err.NotFoundException'),
    endsWithTheMeeting('UpdateAttendeeCapabilities', 'UAC.err.NotFoundException'),
    about('CreateAttendee', 'LIFE.active', {
      id: 'admits-nobody-after-the-meeting-ended-by-itself',
      note: 'A meeting ends after five minutes without anyone.',
      steps: [
        createMeeting(),
        { admin: 'advance-clock', input: { minutes: 6 } },
        { call: 'CreateAttendee', expect: notFound },
      ],
    }),
    about('UpdateAttendeeCapabilities', 'UAC.err.NotFoundException', {
      id: 'updates-no-deleted-attendee',
      steps: [
        createMeeting(),
        create('attendee'),
        { call: 'DeleteAttendee' },
        { call: 'UpdateAttendeeCapabilities', expect: notFound },
      ],
    }),
    about('DeleteAttendee', 'LIFE.delete.attendee', {
      id: 'makes-room-for-the-same-user',
      note: 'The new attendee must not be the shadow of the deleted one.',
      steps: [
        createMeeting(),
        create('attendee'),
        { call: 'DeleteAttendee' },
        create('again', {}, accepted),
        {
          call: 'GetAttendee',
          input: { AttendeeId: from('again.Attendee.AttendeeId') },
          expect: { status: 200 },
        },
      ],
    }),
    about('CreateAttendee', 'IDEM.attendee', {
      id: 'makes-one-attendee-of-20-simultaneous-requests',
      steps: [
        createMeeting(),
        {
          ...create('burst'),
          times: 20,
          expect: acceptedWith({
            Attendee: { AttendeeId: from('attendee.Attendee.AttendeeId') },
          }),
        },
        create('attendee'),
        {
          call: 'ListAttendees',
          expect: {
            status: 200,
            body: { Attendees: [{ AttendeeId: from('attendee.Attendee.AttendeeId') }] },
          },
        },
      ],
    }),
    about('DeleteAttendee', 'LIFE.delete.attendee.again', {
      id: 'deletes-once-of-ten-simultaneous-requests',
      level: 'observe',
      steps: [
        createMeeting(),
        create('attendee'),
        { call: 'DeleteAttendee', times: 10, expect: [{ status: 204 }, notFound] },
        { call: 'GetAttendee', expect: notFound },
      ],
    }),
    about(
      'CreateAttendee',
      [
        'QUOTA.attendees',
        'LIFE.attendee.counts',
        'HTTP.limit.is400',
        'CA.err.LimitExceededException',
      ],
      {
        id: 'admits-250-attendees-and-refuses-one-more',
        steps: [...meetingOf(50), oneMore(limitExceeded)],
      },
      {
        id: 'admits-the-250th-attendee',
        steps: [...meetingOf(49), oneMore(accepted)],
      },
      {
        id: 'has-a-place-again-after-a-delete',
        steps: [
          ...meetingOf(50),
          oneMore(limitExceeded),
          { call: 'DeleteAttendee', input: { AttendeeId: from('a.Attendees.0.AttendeeId') } },
          oneMore(acceptedWith({ Attendee: { AttendeeId: guid } })),
        ],
      },
    ),
    about('CreateAttendee', 'IDEM.attendee', {
      id: 'returns-an-attendee-of-a-full-meeting',
      steps: [...meetingOf(50), create('again', { ExternalUserId: 'a-0' }, { status: 200 })],
    }),
    about('BatchCreateAttendee', ['BATCH.partial', 'QUOTA.attendees.batch'], {
      id: 'reports-who-found-no-place',
      note: 'One place is left for two; no text says whether the call fails or single attendees.',
      steps: [
        ...meetingOf(49),
        {
          call: 'BatchCreateAttendee',
          input: { Attendees: [{ ExternalUserId: 'late-1' }, { ExternalUserId: 'late-2' }] },
          expect: partly,
        },
      ],
    }),
  ],
} satisfies Suite
