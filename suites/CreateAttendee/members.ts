import type { Input, Rule, Suite } from '../../src/case/row.ts'
import { accepted, refused } from '../../src/case/value.ts'

const required = (member: string, operations: string[]): Rule => ({
  clause: '.required',
  member,
  operations,
  cases: [
    { id: 'rejects-absent', omit: [member], expect: refused },
    { id: 'rejects-null', input: { [member]: null }, via: 'wire', expect: refused },
  ],
})

/** `others` are the optional members beside it. */
const optional = (member: string, operations: string[], others: Input = {}): Rule => ({
  clause: '.optional',
  member,
  operations,
  cases: [{ id: 'accepts-absent', input: others, expect: accepted }],
})

// Members of the path have files of their own: MeetingId.ts here, AttendeeId.ts of GetAttendee.
export default {
  operation: [
    'BatchCreateAttendee',
    'BatchUpdateAttendeeCapabilitiesExcept',
    'CreateAttendee',
    'ListAttendees',
    'UpdateAttendeeCapabilities',
  ],
  member: 'members',
  rules: [
    required('ExternalUserId', ['CreateAttendee']),
    optional('Capabilities', ['CreateAttendee']),
    required('Attendees', ['BatchCreateAttendee']),
    required('Capabilities', [
      'BatchUpdateAttendeeCapabilitiesExcept',
      'UpdateAttendeeCapabilities',
    ]),
    required('ExcludedAttendeeIds', ['BatchUpdateAttendeeCapabilitiesExcept']),
    optional('MaxResults', ['ListAttendees']),
    optional('NextToken', ['ListAttendees'], { MaxResults: 10 }),
  ],
} satisfies Suite
