import type { Rule, Suite } from '../../src/case/row.ts'
import { notFound, refused } from '../../src/case/value.ts'

/** A GUID that no service hands out: its third group says version 6. */
const unknown = '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9'

/** Without the label this is another route, and no text names its status. */
const needsLabel = (operations: string[], path: string): Rule => ({
  clause: '.required',
  operations,
  cases: [
    {
      id: 'rejects-a-path-without-it',
      wire: { path },
      expect: { status: [400, 403, 404, 405, 501] },
    },
  ],
})

export default {
  operation: [
    'BatchCreateAttendee',
    'BatchUpdateAttendeeCapabilitiesExcept',
    'CreateAttendee',
    'DeleteAttendee',
    'DeleteMeeting',
    'GetAttendee',
    'ListAttendees',
    'UpdateAttendeeCapabilities',
  ],
  member: 'MeetingId',
  rules: [
    {
      clause: '*.err.NotFoundException',
      cases: [
        { id: 'answers-an-unknown-guid-with-404', input: { MeetingId: unknown }, expect: notFound },
      ],
    },
    {
      clause: '*.err.BadRequestException',
      cases: [
        { id: 'answers-a-malformed-id-with-400', input: { MeetingId: 'abc' }, expect: refused },
      ],
    },
    {
      clause: '*.err.absent',
      cases: [
        {
          id: 'names-no-undeclared-error-for-an-unknown-guid',
          note: 'ResourceNotFoundException belongs to the tag operations.',
          input: { MeetingId: unknown.toUpperCase() },
          expect: notFound,
        },
      ],
    },
    needsLabel(['BatchCreateAttendee', 'CreateAttendee', 'ListAttendees'], '/meetings//attendees'),
    needsLabel(['BatchUpdateAttendeeCapabilitiesExcept'], '/meetings//attendees/capabilities'),
    needsLabel(['DeleteAttendee', 'GetAttendee'], `/meetings//attendees/${unknown}`),
    needsLabel(['UpdateAttendeeCapabilities'], `/meetings//attendees/${unknown}/capabilities`),
    needsLabel(['DeleteMeeting'], '/meetings/'),
  ],
} satisfies Suite
