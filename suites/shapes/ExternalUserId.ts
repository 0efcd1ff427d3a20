import type { Outcome, ShapeRow, ShapeSuite } from '../../src/case/row.ts'
import { accepted, letters, mistyped, refused, refusedOrReported } from '../../src/case/value.ts'

const single = ['CreateAttendee']
const batches = ['BatchCreateAttendee', 'CreateMeetingWithAttendees']
const patternClauses = ['ID.user.pattern.BCA', 'ID.user.pattern.CA', 'ID.user.pattern.CMWA']
const prefixClauses = ['ID.aws.prefix.user.BCA', 'ID.aws.prefix.user.CA', 'ID.aws.prefix.user.CMWA']

const foreignCharacters = (expect: Outcome[]): ShapeRow[] => [
  {
    id: 'accepts-each-kind-of-character',
    value: `-_&@+=,(){}[]/«».:|'"#aZ09Àÿ x`,
    expect: accepted,
  },
  { id: 'rejects-an-asterisk-at-the-start', value: '*abc', expect },
  { id: 'rejects-a-percent-sign-in-the-middle', value: 'ab%cd', expect },
  { id: 'rejects-a-semicolon-at-the-end', value: 'abc;', expect },
  { id: 'rejects-an-angle-bracket', value: 'ab<cd', expect },
  { id: 'rejects-a-letter-beyond-latin-1', value: 'abcłd', expect },
  { id: 'rejects-an-emoji', value: 'ab😀cd', expect },
]

const reservedPrefix = (expect: Outcome[]): ShapeRow[] => [
  { id: 'accepts-aws-elsewhere', value: 'xaws:abc', expect: accepted },
  { id: 'accepts-aws-without-a-colon', value: 'aws-abc', expect: accepted },
  { id: 'rejects-the-prefix-in-lower-case', value: 'aws:abc', expect },
]

/** The page of CreateAttendee alone does not say "case insensitive". */
const refusedOrFree: Outcome[] = [
  ...refused,
  { status: 200, source: 'model 2025-10-01, CreateAttendee: no word on letter case' },
]

// The text on characters and on the prefix stands on the member ExternalUserId, not on the shape:
// MeetingHostId has the same shape and only its bounds.
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
    {
      clause: patternClauses,
      member: 'ExternalUserId',
      operations: single,
      cases: foreignCharacters(refused),
    },
    {
      clause: patternClauses,
      member: 'ExternalUserId',
      operations: batches,
      cases: foreignCharacters(refusedOrReported),
    },
    {
      clause: prefixClauses,
      member: 'ExternalUserId',
      operations: single,
      cases: [
        ...reservedPrefix(refused),
        { id: 'meets-the-prefix-in-upper-case', value: 'AWS:abc', expect: refusedOrFree },
        { id: 'meets-the-prefix-in-mixed-case', value: 'aWs:abc', expect: refusedOrFree },
      ],
    },
    {
      clause: prefixClauses,
      member: 'ExternalUserId',
      operations: batches,
      cases: [
        ...reservedPrefix(refusedOrReported),
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
