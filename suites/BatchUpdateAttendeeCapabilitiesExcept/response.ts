import type { Suite } from '../../src/case/row.ts'
import { nothing } from '../../src/case/value.ts'

export default {
  operation: 'BatchUpdateAttendeeCapabilitiesExcept',
  member: 'response',
  rules: [
    {
      clause: 'BUX.resp.none',
      cases: [{ id: 'has-an-empty-body', via: 'wire', expect: { status: 200, body: nothing } }],
    },
  ],
} satisfies Suite
