import type { ShapeRule, ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped, refused } from '../../src/case/value.ts'

/** In a path everything is text: what is left to test is text of another kind. */
const inPath = (member: string, operations?: string[]): ShapeRule => ({
  clause: '.type',
  member,
  ...(operations && { operations }),
  cases: [{ id: 'rejects-a-number', value: '12345678', expect: refused }],
})

// No `valid`: ids are made by the service, so the smallest request holds the valid one.
export default {
  shape: 'GuidString',
  requests: [
    {
      clause: ['.pattern', 'ID.guid.malformed', 'PAT.anchoring'],
      cases: [
        { id: 'accepts-the-id-of-the-resource', expect: accepted },
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
          id: 'rejects-one-digit-more-at-the-start',
          value: '00a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9',
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
        {
          id: 'rejects-a-line-break-at-the-end',
          note: 'In several languages $ also matches before a last line break.',
          value: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9\n',
          expect: refused,
        },
      ],
    },
    inPath('MeetingId'),
    inPath('AttendeeId', ['DeleteAttendee', 'GetAttendee', 'UpdateAttendeeCapabilities']),
    {
      clause: '.type',
      member: 'AttendeeId',
      operations: ['BatchUpdateAttendeeCapabilitiesExcept'],
      cases: [
        { id: 'rejects-a-number', value: 42, via: 'wire', expect: mistyped },
        { id: 'rejects-a-list', value: ['text'], via: 'wire', expect: mistyped },
        { id: 'rejects-an-object', value: { text: 'text' }, via: 'wire', expect: mistyped },
      ],
    },
  ],
} satisfies ShapeSuite
