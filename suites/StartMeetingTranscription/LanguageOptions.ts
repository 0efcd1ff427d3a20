import type { Input, Json, Row, Suite } from '../../src/case/row.ts'
import { accepted, mistyped, refused } from '../../src/case/value.ts'

const settings = 'TranscriptionConfiguration.EngineTranscribeSettings'
const options = (LanguageOptions: Json): Input => ({
  TranscriptionConfiguration: {
    EngineTranscribeSettings: { IdentifyLanguage: true, LanguageOptions },
  },
})
const codes = (count: number): string =>
  Array.from({ length: count }, (_, index) => (index % 2 ? 'de-DE' : 'en-US')).join(',')
const accepts = (id: string, value: string): Row => ({
  id,
  input: options(value),
  expect: accepted,
})
const rejects = (id: string, value: string): Row => ({
  id,
  input: options(value),
  twin: options('en-US,de-DE'),
  expect: refused,
})
const rejectsType = (id: string, value: Json): Row => ({
  ...rejects(id, ''),
  input: options(value),
  via: 'wire',
  expect: mistyped,
})

export default {
  operation: 'StartMeetingTranscription',
  member: `${settings}.LanguageOptions`,
  rules: [
    {
      clause: '.type',
      member: `${settings}.IdentifyLanguage`,
      cases: [
        {
          id: 'accepts-true',
          input: {
            TranscriptionConfiguration: { EngineTranscribeSettings: { IdentifyLanguage: true } },
          },
          expect: accepted,
        },
      ],
    },
    { clause: '.min', cases: [rejects('rejects-0-characters', '')] },
    {
      clause: '.max',
      cases: [
        accepts('accepts-33-codes-of-197-characters', codes(33)),
        rejects('rejects-201-characters', `${codes(33)},fra`),
        rejects('rejects-34-codes-of-203-characters', codes(34)),
      ],
    },
    {
      clause: ['.pattern', 'PAT.anchoring'],
      cases: [
        accepts('accepts-two-codes', 'en-US,fr-CA'),
        accepts('accepts-five-codes', 'en-US,fr-CA,de-DE,ja-JP,hi-IN'),
        rejects('rejects-a-blank-at-the-start', ' en-US,de-DE'),
        rejects('rejects-an-underscore-in-the-middle', 'en_US,de-DE'),
        rejects('rejects-a-digit-at-the-end', 'en-US,de-DE1'),
        rejects('rejects-a-semicolon-between', 'en-US;de-DE'),
      ],
    },
    {
      clause: '.type',
      cases: [
        rejectsType('rejects-a-number', 42),
        rejectsType('rejects-a-list', ['en-US', 'de-DE']),
        rejectsType('rejects-an-object', { text: 'en-US,de-DE' }),
      ],
    },
  ],
} satisfies Suite
