import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped, refused, token } from '../../src/case/value.ts'

export default {
  shape: 'ClientRequestToken',
  valid: token(36, 'v'),
  requests: [
    {
      clause: '.min',
      // Two characters leave few tokens, so each operation has its own: a token names one request.
      operations: ['CreateMeeting'],
      cases: [{ id: 'accepts-2-characters', value: token(2, 'M'), expect: accepted }],
    },
    {
      clause: '.min',
      operations: ['CreateMeetingWithAttendees'],
      cases: [{ id: 'accepts-2-characters', value: token(2, 'A'), expect: accepted }],
    },
    {
      clause: '.min',
      cases: [
        { id: 'rejects-1-character', value: 'a', expect: refused },
        { id: 'rejects-0-characters', value: '', via: 'wire', expect: refused },
      ],
    },
    {
      clause: '.max',
      cases: [
        { id: 'accepts-64-characters', value: token(64, 'x'), expect: accepted },
        { id: 'rejects-65-characters', value: token(65, 'x'), expect: refused },
      ],
    },
    {
      clause: ['.pattern', 'PAT.anchoring'],
      cases: [
        { id: 'accepts-each-kind-of-character', value: token(30, '-_azAZ09'), expect: accepted },
        { id: 'rejects-a-dot-at-the-start', value: '.abcdef', expect: refused },
        { id: 'rejects-a-blank-in-the-middle', value: 'abc def', expect: refused },
        { id: 'rejects-a-dot-at-the-end', value: 'abcdef.', expect: refused },
        { id: 'rejects-a-letter-with-accent', value: 'abcdéf', expect: refused },
        { id: 'rejects-a-line-feed-at-the-end', value: 'abcdef\n', expect: refused },
      ],
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
