import type { ShapeSuite } from '../../src/case/row.ts'
import {
  accepted,
  acceptedWith,
  attendees,
  list,
  mistyped,
  refused,
  structure,
} from '../../src/case/value.ts'

export default {
  shape: 'CreateAttendeeRequestItemList',
  valid: attendees(1),
  requests: [
    {
      clause: '.min',
      cases: [
        { id: 'accepts-1-item', value: attendees(1), expect: accepted },
        { id: 'rejects-0-items', value: [], expect: refused },
      ],
    },
    {
      clause: ['.max', 'BATCH.100'],
      cases: [
        {
          id: 'accepts-100-items',
          value: attendees(100),
          expect: acceptedWith({ Attendees: list(100, 100, structure) }),
        },
        { id: 'rejects-101-items', value: attendees(101), expect: refused },
      ],
    },
    {
      clause: '.type',
      cases: [
        { id: 'rejects-a-string', value: 'user-1', via: 'wire', expect: mistyped },
        {
          id: 'rejects-an-object',
          value: { ExternalUserId: 'user-1' },
          via: 'wire',
          expect: mistyped,
        },
        { id: 'rejects-a-string-as-element', value: ['user-1'], via: 'wire', expect: mistyped },
      ],
    },
  ],
} satisfies ShapeSuite
