import type { Step, Suite } from '../../src/case/row.ts'
import { acceptedWith, list, structure } from '../../src/case/value.ts'

/** Two attendees beside the one of the smallest request. */
const twoMore: Step = {
  call: 'BatchCreateAttendee',
  input: { Attendees: [{ ExternalUserId: 'guest-1' }, { ExternalUserId: 'guest-2' }] },
}

export default {
  operation: 'ListAttendees',
  member: 'MaxResults',
  rules: [
    {
      clause: 'PAGE.max',
      cases: [
        {
          id: 'puts-at-most-1-of-3-on-a-page',
          given: [twoMore],
          input: { MaxResults: 1 },
          expect: acceptedWith({ Attendees: list(1, 1, structure) }),
        },
        {
          id: 'puts-at-most-2-of-3-on-a-page',
          given: [twoMore],
          input: { MaxResults: 2 },
          expect: acceptedWith({ Attendees: list(1, 2, structure) }),
        },
        {
          id: 'puts-3-of-3-on-a-page-of-100',
          given: [twoMore],
          input: { MaxResults: 100 },
          expect: acceptedWith({ Attendees: list(3, 3, structure) }),
        },
      ],
    },
    {
      clause: 'LA.req.MaxResults.type',
      cases: [
        {
          id: 'is-read-from-the-query',
          given: [twoMore],
          wire: { query: { 'max-results': '2' } },
          expect: acceptedWith({ Attendees: list(1, 2, structure) }),
        },
      ],
    },
  ],
} satisfies Suite
