import type { Input, Json, Row, Suite } from '../../src/case/row.ts'
import { accepted, mistyped, refused } from '../../src/case/value.ts'

const prefer = (PreferredLanguage: Json, LanguageOptions: string): Input => ({
  TranscriptionConfiguration: {
    EngineTranscribeSettings: { IdentifyLanguage: true, LanguageOptions, PreferredLanguage },
  },
})
const accepts = (code: string, other: string): Row => ({
  id: `accepts-${code}`,
  input: prefer(code, `${code},${other}`),
  expect: accepted,
})
const rejects = (id: string, value: string): Row => ({
  id,
  input: prefer(value, 'en-US,de-DE'),
  twin: prefer('en-US', 'en-US,de-DE'),
  expect: refused,
})
const rejectsType = (id: string, value: Json): Row => ({
  ...rejects(id, ''),
  input: prefer(value, 'en-US,de-DE'),
  via: 'wire',
  expect: mistyped,
})

export default {
  operation: 'StartMeetingTranscription',
  member: 'TranscriptionConfiguration.EngineTranscribeSettings.PreferredLanguage',
  rules: [
    {
      clause: '.enum',
      cases: [
        accepts('en-US', 'de-DE'),
        accepts('en-GB', 'de-DE'),
        accepts('es-US', 'de-DE'),
        accepts('fr-CA', 'de-DE'),
        accepts('fr-FR', 'de-DE'),
        accepts('en-AU', 'de-DE'),
        accepts('it-IT', 'de-DE'),
        accepts('de-DE', 'en-US'),
        accepts('pt-BR', 'de-DE'),
        accepts('ja-JP', 'de-DE'),
        accepts('ko-KR', 'de-DE'),
        accepts('zh-CN', 'de-DE'),
        accepts('th-TH', 'de-DE'),
        accepts('hi-IN', 'de-DE'),
        rejects('rejects-another-letter-case', 'en-us'),
        rejects('rejects-an-unknown-value', 'xx-XX'),
        rejects('rejects-an-empty-value', ''),
      ],
    },
    {
      clause: '.type',
      cases: [
        rejectsType('rejects-a-number', 42),
        rejectsType('rejects-a-list', ['en-US']),
        rejectsType('rejects-an-object', { text: 'en-US' }),
      ],
    },
  ],
} satisfies Suite
