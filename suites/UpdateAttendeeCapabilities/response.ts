import type { ResponseSuite, Step } from '../../src/case/row.ts'
import {
  acceptedWith,
  capabilities,
  createMeeting,
  from,
  shown,
  structure,
  text,
} from '../../src/case/value.ts'

const asked = capabilities('Send', 'Receive', 'None')
const AttendeeId = from('attendee.Attendee.AttendeeId')
const updated: Step[] = [
  createMeeting(),
  { call: 'CreateAttendee', as: 'attendee' },
  { call: 'UpdateAttendeeCapabilities', input: { Capabilities: asked } },
]

export default {
  operation: 'UpdateAttendeeCapabilities',
  member: 'response',
  rules: [
    {
      clause: 'UAC.resp.members',
      cases: [{ id: 'holds-the-attendee', expect: acceptedWith({ Attendee: structure }) }],
    },
    {
      clause: 'CAP.update.resp',
      cases: [
        {
          id: 'returns-the-attendee-in-full',
          input: { Capabilities: asked },
          expect: acceptedWith({
            Attendee: {
              AttendeeId,
              ExternalUserId: shown('user-1'),
              JoinToken: shown(text(2, 2048)),
              Capabilities: shown(asked),
            },
          }),
        },
      ],
    },
    {
      clause: 'CAP.update.persist',
      cases: [
        {
          id: 'shows-in-get-attendee',
          steps: [
            ...updated,
            {
              call: 'GetAttendee',
              expect: acceptedWith({ Attendee: { Capabilities: shown(asked) } }),
            },
          ],
        },
        {
          id: 'shows-in-list-attendees',
          steps: [
            ...updated,
            {
              call: 'ListAttendees',
              expect: acceptedWith({ Attendees: [{ AttendeeId, Capabilities: shown(asked) }] }),
            },
          ],
        },
        {
          id: 'shows-the-last-of-two-updates',
          steps: [
            ...updated,
            {
              call: 'UpdateAttendeeCapabilities',
              input: { Capabilities: capabilities('None', 'SendReceive', 'SendReceive') },
            },
            {
              call: 'GetAttendee',
              expect: acceptedWith({
                Attendee: {
                  Capabilities: shown(capabilities('None', 'SendReceive', 'SendReceive')),
                },
              }),
            },
          ],
        },
        {
          id: 'changes-nothing-when-it-is-refused',
          steps: [
            ...updated,
            {
              call: 'UpdateAttendeeCapabilities',
              input: { Capabilities: capabilities('None', 'Send', 'Receive') },
              expect: { status: 400 },
            },
            {
              call: 'GetAttendee',
              expect: acceptedWith({ Attendee: { Capabilities: shown(asked) } }),
            },
          ],
        },
        {
          id: 'leaves-the-other-attendees-as-they-are',
          steps: [
            createMeeting(),
            {
              call: 'CreateAttendee',
              as: 'other',
              input: {
                ExternalUserId: 'user-2',
                Capabilities: capabilities('Receive', 'Receive', 'None'),
              },
            },
            ...updated.slice(1),
            {
              call: 'GetAttendee',
              input: { AttendeeId: from('other.Attendee.AttendeeId') },
              expect: {
                status: 200,
                body: {
                  Attendee: { Capabilities: shown(capabilities('Receive', 'Receive', 'None')) },
                },
              },
            },
          ],
        },
      ],
    },
  ],
  places: [
    {
      operation: 'UpdateAttendeeCapabilities',
      steps: [
        createMeeting(),
        { call: 'CreateAttendee', as: 'attendee' },
        { call: 'UpdateAttendeeCapabilities' },
      ],
      shapes: [{ at: 'Attendee', shape: 'Attendee' }],
    },
  ],
} satisfies ResponseSuite
