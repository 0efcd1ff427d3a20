import type { ShapeSuite } from '../../src/case/row.ts'
import { refused } from '../../src/case/value.ts'

export default {
  shape: 'AttendeeIdItem',
  requests: [
    {
      clause: '.required',
      cases: [{ id: 'rejects-absent', without: 'AttendeeId', via: 'wire', expect: refused }],
    },
  ],
} satisfies ShapeSuite
