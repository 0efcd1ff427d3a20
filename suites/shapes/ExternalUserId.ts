import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, letters, mistyped, refused, refusedOrReported } from '../../src/case/value.ts'

export default {
  shape: 'ExternalUserId',
  valid: 'user-1',
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
    // The text on characters and on the prefix stands on the member ExternalUserId, not on the
    // shape: MeetingHostId has the same shape and only its bounds.
    {
      clause: 'ID.user.pattern.CMWA',
      member: 'ExternalUserId',
      cases: [
        {
          id: 'accepts-each-kind-of-character',
          value: `-_&@+=,(){}[]/«».:|'"#aZ09Àÿ x`,
          expect: accepted,
        },
        { id: 'rejects-an-asterisk-at-the-start', value: '*abc', expect: refusedOrReported },
        { id: 'rejects-a-percent-sign-in-the-middle', value: 'ab%cd', expect: refusedOrReported },
        { id: 'rejects-a-semicolon-at-the-end', value: 'abc;', expect: refusedOrReported },
        { id: 'rejects-an-angle-bracket', value: 'ab<cd', expect: refusedOrReported },
        { id: 'rejects-a-letter-beyond-latin-1', value: 'abcłd', expect: refusedOrReported },
        { id: 'rejects-an-emoji', value: 'ab😀cd', expect: refusedOrReported },
      ],
    },
    {
      clause: 'ID.aws.prefix.user.CMWA',
      member: 'ExternalUserId',
      cases: [
        { id: 'accepts-aws-elsewhere', value: 'xaws:abc', expect: accepted },
        { id: 'accepts-aws-without-a-colon', value: 'aws-abc', expect: accepted },
        { id: 'rejects-the-prefix-in-lower-case', value: 'aws:abc', expect: refusedOrReported },
        { id: 'rejects-the-prefix-in-upper-case', value: 'AWS:abc', expect: refusedOrReported },
        { id: 'rejects-the-prefix-in-mixed-case', value: 'aWs:abc', expect: refusedOrReported },
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
