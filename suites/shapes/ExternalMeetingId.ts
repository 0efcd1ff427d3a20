import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, letters, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'ExternalMeetingId',
  valid: 'conformance',
  requests: [
    {
      clause: '.min',
      cases: [
        { id: 'accepts-2-characters', value: 'ab', expect: accepted },
        { id: 'rejects-1-character', value: 'a', expect: refused },
        { id: 'rejects-0-characters', value: '', expect: refused },
      ],
    },
    {
      clause: '.max',
      cases: [
        { id: 'accepts-64-characters', value: letters(64), expect: accepted },
        { id: 'rejects-65-characters', value: letters(65), expect: refused },
      ],
    },
    {
      clause: ['ID.external.pattern', 'ID.external.pattern.cmwa'],
      cases: [
        {
          id: 'accepts-each-kind-of-character',
          value: `-_&@+=,(){}[]/«».:|'"#aZ09Àÿ x`,
          expect: accepted,
        },
        { id: 'rejects-an-asterisk-at-the-start', value: '*abc', expect: refused },
        { id: 'rejects-a-percent-sign-in-the-middle', value: 'ab%cd', expect: refused },
        { id: 'rejects-a-semicolon-at-the-end', value: 'abc;', expect: refused },
        { id: 'rejects-an-angle-bracket', value: 'ab<cd', expect: refused },
        { id: 'rejects-a-letter-beyond-latin-1', value: 'abcłd', expect: refused },
        { id: 'rejects-an-emoji', value: 'ab😀cd', expect: refused },
      ],
    },
    {
      clause: ['ID.aws.prefix.meeting', 'ID.aws.prefix.meeting.cmwa'],
      cases: [
        { id: 'accepts-aws-elsewhere', value: 'xaws:abc', expect: accepted },
        { id: 'accepts-aws-without-a-colon', value: 'aws-abc', expect: accepted },
        { id: 'rejects-the-prefix-in-lower-case', value: 'aws:abc', expect: refused },
        { id: 'rejects-the-prefix-in-upper-case', value: 'AWS:abc', expect: refused },
        { id: 'rejects-the-prefix-in-mixed-case', value: 'aWs:abc', expect: refused },
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
