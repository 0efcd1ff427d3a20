import type { Suite } from '../../src/case/row.ts'
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
  operation: 'CreateMeetingWithAttendees',
  member: 'Attendees',
  rules: [
    {
      clause: 'CMWA.req.Attendees.required',
      cases: [
        { id: 'rejects-absent', omit: ['Attendees'], expect: refused },
        { id: 'rejects-null', input: { Attendees: null }, via: 'wire', expect: refused },
      ],
    },
    {
      clause: ['CMWA.req.Attendees.min', 'BATCH.20'],
      cases: [
        { id: 'accepts-1-item', input: { Attendees: attendees(1) }, expect: accepted },
        { id: 'rejects-0-items', input: { Attendees: [] }, expect: refused },
      ],
    },
    {
      clause: ['CMWA.req.Attendees.max', 'BATCH.20', 'BATCH.20vs10'],
      cases: [
        {
          id: 'accepts-20-items',
          note: 'A guide page still says 10, the bound of the retired API.',
          input: { Attendees: attendees(20) },
          expect: acceptedWith({ Attendees: list(20, 20, structure) }),
        },
        {
          id: 'accepts-11-items',
          input: { Attendees: attendees(11) },
          expect: acceptedWith({ Attendees: list(11, 11, structure) }),
        },
        { id: 'rejects-21-items', input: { Attendees: attendees(21) }, expect: refused },
      ],
    },
    {
      clause: 'CMWA.req.Attendees.type',
      cases: [
        { id: 'rejects-a-string', input: { Attendees: 'user-1' }, via: 'wire', expect: mistyped },
        {
          id: 'rejects-an-object',
          input: { Attendees: { ExternalUserId: 'user-1' } },
          via: 'wire',
          expect: mistyped,
        },
        {
          id: 'rejects-a-string-as-element',
          input: { Attendees: ['user-1'] },
          via: 'wire',
          expect: mistyped,
        },
      ],
    },
  ],
} satisfies Suite
