import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, from, mistyped, refused } from '../../src/case/value.ts'

const id = from('attendee.Attendee.AttendeeId')

// The upper bound needs 250 attendees: see BatchUpdateAttendeeCapabilitiesExcept.
export default {
  shape: 'AttendeeIdsList',
  requests: [
    {
      clause: '.min',
      cases: [
        { id: 'accepts-1-item', value: [{ AttendeeId: id }], expect: accepted },
        { id: 'rejects-0-items', value: [], expect: refused },
      ],
    },
    {
      clause: '.type',
      cases: [
        { id: 'rejects-a-string', value: id, via: 'wire', expect: mistyped },
        { id: 'rejects-an-object', value: { AttendeeId: id }, via: 'wire', expect: mistyped },
        { id: 'rejects-a-string-as-element', value: [id], via: 'wire', expect: mistyped },
      ],
    },
  ],
} satisfies ShapeSuite
