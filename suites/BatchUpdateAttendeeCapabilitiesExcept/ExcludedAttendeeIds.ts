import type { Input, Json, Step, Suite } from '../../src/case/row.ts'
import {
  accepted,
  attendees,
  capabilities,
  createMeeting,
  from,
  notFound,
  refused,
  shown,
} from '../../src/case/value.ts'

const asked = capabilities('Receive', 'Receive', 'None')
const before = capabilities('SendReceive', 'SendReceive', 'SendReceive')

const guests = (as: string, count: number): Step => ({
  call: 'BatchCreateAttendee',
  as,
  input: {
    Attendees: Array.from({ length: count }, (_, index) => ({
      ExternalUserId: `${as}-${index}`,
    })),
  },
})
/** With the attendee of the smallest request 250, as many as a meeting takes. */
const full: Step[] = [guests('a', 100), guests('b', 100), guests('c', 49)]
const idsOf = (as: string, count: number): Json[] =>
  Array.from({ length: count }, (_, index) => ({
    AttendeeId: from(`${as}.Attendees.${index}.AttendeeId`),
  }))
const all250 = [
  { AttendeeId: from('attendee.Attendee.AttendeeId') },
  ...idsOf('a', 100),
  ...idsOf('b', 100),
  ...idsOf('c', 49),
]

const three: Step[] = [
  createMeeting(),
  {
    call: 'BatchCreateAttendee',
    as: 'batch',
    input: { Attendees: attendees(3, { Capabilities: before }) },
  },
]
const except = (...indices: number[]): Input => ({
  ExcludedAttendeeIds: indices.map((index) => ({
    AttendeeId: from(`batch.Attendees.${index}.AttendeeId`),
  })),
})
const shows = (...expected: Json[]): Step[] =>
  expected.map((Capabilities, index) => ({
    call: 'GetAttendee',
    input: { AttendeeId: from(`batch.Attendees.${index}.AttendeeId`) },
    expect: { status: 200, body: { Attendee: { Capabilities: shown(Capabilities) } } },
  }))
const operation = 'BatchUpdateAttendeeCapabilitiesExcept'

export default {
  operation,
  member: 'ExcludedAttendeeIds',
  rules: [
    {
      clause: '.max',
      cases: [
        {
          id: 'accepts-250-items',
          given: full,
          input: { ExcludedAttendeeIds: all250 },
          expect: accepted,
        },
        {
          id: 'rejects-251-items',
          given: full,
          input: { ExcludedAttendeeIds: [...all250, ...idsOf('a', 1)] },
          twin: { ExcludedAttendeeIds: all250 },
          expect: refused,
        },
      ],
    },
    {
      clause: 'CAP.except.others',
      cases: [
        {
          id: 'changes-all-but-one',
          steps: [
            ...three,
            { call: operation, input: except(1), expect: accepted },
            ...shows(asked, before, asked),
          ],
        },
        {
          id: 'changes-all-but-two',
          steps: [
            ...three,
            { call: operation, input: except(0, 2), expect: accepted },
            ...shows(before, asked, before),
          ],
        },
        {
          id: 'changes-nobody-when-all-are-named',
          steps: [
            ...three,
            { call: operation, input: except(0, 1, 2), expect: accepted },
            ...shows(before, before, before),
          ],
        },
        {
          id: 'changes-nobody-when-it-is-refused',
          steps: [
            ...three,
            {
              call: operation,
              input: { ...except(0), Capabilities: capabilities('None', 'Send', 'Receive') },
              expect: { status: 400 },
            },
            ...shows(before, before, before),
          ],
        },
        {
          id: 'does-not-reach-attendees-that-come-later',
          level: 'observe',
          steps: [
            ...three,
            { call: operation, input: except(0), expect: accepted },
            {
              call: 'CreateAttendee',
              input: { ExternalUserId: 'late' },
              expect: { status: 200, body: { Attendee: { Capabilities: shown(before) } } },
            },
          ],
        },
      ],
    },
    {
      clause: 'CAP.except.unknown',
      cases: [
        {
          id: 'meets-the-id-of-nobody',
          input: { ExcludedAttendeeIds: [{ AttendeeId: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9' }] },
          expect: [{ status: 200, source: 'model 2025-10-01: no text refuses it' }, notFound],
        },
        {
          id: 'meets-one-id-twice',
          steps: [...three, { call: operation, input: except(0, 0), expect: accepted }],
        },
      ],
    },
    {
      clause: 'CAP.except.conflict',
      cases: [
        {
          id: 'meets-ten-updates-at-once',
          steps: [
            ...three,
            {
              call: operation,
              input: except(0),
              times: 10,
              expect: [
                { status: 200, source: 'model 2025-10-01' },
                { status: 409, error: 'ConflictException', source: 'model 2025-10-01' },
              ],
            },
          ],
        },
      ],
    },
  ],
} satisfies Suite
