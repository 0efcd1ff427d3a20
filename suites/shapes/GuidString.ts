import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, from, refused } from '../../src/case/value.ts'

export default {
  shape: 'GuidString',
  valid: from('meeting.Meeting.MeetingId'),
  requests: [
    {
      clause: ['.pattern', 'ID.guid.malformed', 'PAT.anchoring'],
      cases: [
        {
          id: 'accepts-the-id-of-a-meeting',
          value: from('meeting.Meeting.MeetingId'),
          expect: accepted,
        },
        { id: 'rejects-a-word', value: 'not-a-guid', expect: refused },
        {
          id: 'rejects-one-digit-less',
          value: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f',
          expect: refused,
        },
        {
          id: 'rejects-one-digit-more',
          value: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f90',
          expect: refused,
        },
        {
          id: 'rejects-a-letter-beyond-f',
          value: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8fg',
          expect: refused,
        },
        { id: 'rejects-braces', value: '{0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9}', expect: refused },
        {
          id: 'rejects-missing-hyphens',
          value: '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
          expect: refused,
        },
      ],
    },
    {
      clause: '.type',
      cases: [{ id: 'rejects-a-number', value: '12345678', expect: refused }],
    },
  ],
} satisfies ShapeSuite
