import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, capabilities, refused } from '../../src/case/value.ts'

export default {
  shape: 'CreateAttendeeRequestItem',
  valid: { ExternalUserId: 'user-1', Capabilities: capabilities('Send', 'Send', 'None') },
  requests: [
    {
      clause: '.required',
      cases: [{ id: 'rejects-absent', without: 'ExternalUserId', via: 'wire', expect: refused }],
    },
    {
      clause: '.optional',
      cases: [{ id: 'accepts-absent', without: 'Capabilities', expect: accepted }],
    },
  ],
} satisfies ShapeSuite
