import type { ShapeSuite } from '../../src/case/row.ts'
import { createMeeting, from, letters, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'PrimaryMeetingId',
  valid: from('primary.Meeting.MeetingId'),
  given: [createMeeting('primary')],
  requests: [
    {
      clause: '.min',
      lacks: { accepting: 'a value of two characters names no meeting' },
      cases: [
        { id: 'rejects-1-character', value: 'a', expect: refused },
        { id: 'rejects-0-characters', value: '', expect: refused },
      ],
    },
    {
      clause: '.max',
      lacks: { accepting: 'a value of 64 characters names no meeting' },
      cases: [{ id: 'rejects-65-characters', value: letters(65), expect: refused }],
    },
    {
      clause: '.type',
      cases: [
        { id: 'rejects-a-number', value: 42, via: 'wire', expect: mistyped },
        { id: 'rejects-a-list', value: ['text'], via: 'wire', expect: mistyped },
        { id: 'rejects-an-object', value: { text: 'text' }, via: 'wire', expect: mistyped },
      ],
    },
  ],
} satisfies ShapeSuite
