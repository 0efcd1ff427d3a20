import type { ShapeSuite } from '../../src/case/row.ts'
import { all, guid, matches, maybe, not, oneOf, text } from '../../src/case/value.ts'

export default {
  shape: 'Attendee',
  valid: {},
  answers: [
    {
      id: 'has-2-to-64-characters',
      member: 'ExternalUserId',
      clause: 'RESP.Attendee.ExternalUserId',
      fits: text(2, 64),
    },
    { id: 'is-a-guid', member: 'AttendeeId', clause: 'RESP.Attendee.AttendeeId', fits: guid },
    {
      id: 'has-2-to-2048-characters',
      member: 'JoinToken',
      clause: 'RESP.Attendee.JoinToken',
      fits: text(2, 2048),
    },
    {
      id: 'holds-three-capabilities',
      member: 'Capabilities',
      clause: 'RESP.Attendee.Capabilities',
      fits: {
        Audio: maybe(oneOf('SendReceive', 'Send', 'Receive', 'None')),
        Video: maybe(oneOf('SendReceive', 'Send', 'Receive', 'None')),
        Content: maybe(oneOf('SendReceive', 'Send', 'Receive', 'None')),
      },
    },
    {
      id: 'keeps-to-the-documented-characters',
      member: 'ExternalUserId',
      clause: 'Attendee.doc.user.pattern',
      fits: matches(`^[-_&@+=,(){}\\[\\]/«».:|'"#a-zA-Z0-9À-ÿ\\s]*$`),
    },
    {
      id: 'looks-like-unpadded-base64',
      member: 'JoinToken',
      clause: 'FMT.token',
      fits: all(text(98, 98), matches('^[A-Za-z0-9+/]+$')),
    },
    {
      id: 'is-no-strict-uuid',
      member: 'AttendeeId',
      clause: 'FMT.attendee.notv4',
      fits: not(matches('^.{14}4.{4}[89ab]')),
    },
  ],
} satisfies ShapeSuite
