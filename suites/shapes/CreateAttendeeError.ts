import type { ShapeSuite } from '../../src/case/row.ts'
import { matches, text } from '../../src/case/value.ts'

export default {
  shape: 'CreateAttendeeError',
  valid: {},
  answers: [
    {
      id: 'has-2-to-64-characters',
      member: 'ExternalUserId',
      clause: 'RESP.CreateAttendeeError.ExternalUserId',
      fits: text(2, 64),
    },
    {
      id: 'has-at-most-4096-characters',
      member: 'ErrorCode',
      clause: 'RESP.CreateAttendeeError.ErrorCode',
      fits: text(0, 4096),
    },
    {
      id: 'has-at-most-4096-characters',
      member: 'ErrorMessage',
      clause: 'RESP.CreateAttendeeError.ErrorMessage',
      fits: text(0, 4096),
    },
    {
      id: 'keeps-to-the-documented-characters',
      member: 'ExternalUserId',
      clause: 'CreateAttendeeError.doc.user.pattern',
      fits: matches(`^[-_&@+=,(){}\\[\\]/«».:|'"#a-zA-Z0-9À-ÿ\\s]*$`),
    },
  ],
} satisfies ShapeSuite
