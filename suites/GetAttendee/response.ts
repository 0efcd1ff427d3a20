import type { Json, ResponseSuite, Step } from '../../src/case/row.ts'
import {
  acceptedWith,
  capabilities,
  createMeeting,
  from,
  shown,
  structure,
} from '../../src/case/value.ts'

const asked = capabilities('Send', 'Receive', 'None')
const create: Step = {
  call: 'CreateAttendee',
  as: 'attendee',
  input: { ExternalUserId: 'User «1»', Capabilities: asked },
}
const get = (Attendee: Json): Step => ({
  call: 'GetAttendee',
  expect: acceptedWith({ Attendee }),
})

export default {
  operation: 'GetAttendee',
  member: 'response',
  rules: [
    {
      clause: 'GA.resp.members',
      cases: [{ id: 'holds-the-attendee', expect: acceptedWith({ Attendee: structure }) }],
    },
    {
      clause: 'GA.doc.details',
      cases: [
        {
          id: 'describes-the-attendee-as-its-creation-did',
          steps: [
            createMeeting(),
            create,
            get({ ExternalUserId: shown('User «1»'), Capabilities: shown(asked) }),
          ],
        },
        {
          id: 'tells-two-attendees-apart',
          steps: [
            createMeeting(),
            create,
            { call: 'CreateAttendee', input: { ExternalUserId: 'user-2' } },
            get({ ExternalUserId: shown('User «1»') }),
          ],
        },
        {
          id: 'shows-the-join-token-of-the-creation',
          level: 'observe',
          steps: [
            createMeeting(),
            create,
            get({ JoinToken: shown(from('attendee.Attendee.JoinToken')) }),
          ],
        },
      ],
    },
  ],
  places: [
    {
      operation: 'GetAttendee',
      steps: [createMeeting(), create, { call: 'GetAttendee' }],
      shapes: [{ at: 'Attendee', shape: 'Attendee' }],
    },
  ],
} satisfies ResponseSuite
