import type { Input, Json, Row, Rule, Suite } from '../../src/case/row.ts'
import { accepted, letters, mistyped, refused } from '../../src/case/value.ts'

/** Whether Amazon Transcribe has lists of these names shows later, by event. */
const rulesOf = (member: string): Rule[] => {
  const input = (value: Json): Input => ({
    TranscriptionConfiguration: {
      EngineTranscribeSettings: {
        IdentifyLanguage: true,
        LanguageOptions: 'en-US,de-DE',
        [member]: value,
      },
    },
  })
  const accepts = (id: string, value: string): Row => ({
    id,
    input: input(value),
    expect: accepted,
  })
  const rejects = (id: string, value: string): Row => ({
    id,
    input: input(value),
    twin: input('one,two'),
    expect: refused,
  })
  const rejectsType = (id: string, value: Json): Row => ({
    ...rejects(id, ''),
    input: input(value),
    via: 'wire',
    expect: mistyped,
  })
  const path = `TranscriptionConfiguration.EngineTranscribeSettings.${member}`
  const rule = (clause: string | string[], cases: Row[]): Rule => ({ clause, member: path, cases })
  return [
    rule('.min', [accepts('accepts-1-character', 'v'), rejects('rejects-0-characters', '')]),
    rule('.max', [
      accepts('accepts-3000-characters', letters(3000)),
      rejects('rejects-3001-characters', letters(3001)),
    ]),
    rule(
      ['.pattern', 'PAT.anchoring'],
      [
        accepts('accepts-each-kind-of-character', 'aZ09,b-c.d_e'),
        rejects('rejects-a-slash-at-the-start', '/one,two'),
        rejects('rejects-a-blank-in-the-middle', 'one, two'),
        rejects('rejects-a-plus-sign-at-the-end', 'one,two+'),
        rejects('rejects-a-letter-with-accent', 'liste-à-mots'),
      ],
    ),
    rule('.type', [
      rejectsType('rejects-a-number', 42),
      rejectsType('rejects-a-list', ['one', 'two']),
      rejectsType('rejects-an-object', { text: 'one' }),
    ]),
  ]
}

export default {
  operation: 'StartMeetingTranscription',
  member: 'VocabularyNames',
  rules: [...rulesOf('VocabularyNames'), ...rulesOf('VocabularyFilterNames')],
} satisfies Suite
