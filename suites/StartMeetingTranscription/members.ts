import type { Input, Rule, Suite } from '../../src/case/row.ts'
import { accepted, refused } from '../../src/case/value.ts'

const engine = 'TranscriptionConfiguration.EngineTranscribeSettings'
const withSettings = (EngineTranscribeSettings: Input): Input => ({
  TranscriptionConfiguration: { EngineTranscribeSettings },
})

/** Everything that goes together where the language is known. */
const known: Input = {
  LanguageCode: 'en-US',
  VocabularyFilterMethod: 'mask',
  VocabularyFilterName: 'conformance',
  VocabularyName: 'conformance',
  Region: 'us-east-1',
  EnablePartialResultsStabilization: true,
  PartialResultsStability: 'high',
  ContentRedactionType: 'PII',
  PiiEntityTypes: 'NAME,EMAIL',
  LanguageModelName: 'conformance',
}
/** Everything that goes together where the language is to be found out. */
const sought: Input = {
  VocabularyFilterMethod: 'tag',
  Region: 'auto',
  IdentifyLanguage: true,
  LanguageOptions: 'en-US,de-DE',
  PreferredLanguage: 'de-DE',
  VocabularyNames: 'one,two',
  VocabularyFilterNames: 'one,two',
}

/** Leaves out a member and what makes sense only beside it. */
const optional = (settings: Input, member: string, ...along: string[]): Rule => ({
  clause: '.optional',
  member: `${engine}.${member}`,
  cases: [
    {
      id: 'accepts-absent',
      input: withSettings(
        Object.fromEntries(
          Object.entries(settings).filter(([name]) => name !== member && !along.includes(name)),
        ),
      ),
      expect: accepted,
    },
  ],
})

export default {
  operation: 'StartMeetingTranscription',
  member: 'members',
  rules: [
    {
      clause: '.required',
      member: 'TranscriptionConfiguration',
      cases: [
        { id: 'rejects-absent', omit: ['TranscriptionConfiguration'], expect: refused },
        {
          id: 'rejects-null',
          input: { TranscriptionConfiguration: null },
          via: 'wire',
          expect: refused,
        },
      ],
    },
    {
      clause: '.optional',
      member: engine,
      cases: [
        {
          id: 'accepts-absent',
          input: {
            TranscriptionConfiguration: {
              EngineTranscribeMedicalSettings: {
                LanguageCode: 'en-US',
                Specialty: 'PRIMARYCARE',
                Type: 'DICTATION',
              },
            },
          },
          expect: accepted,
        },
      ],
    },
    {
      clause: '.optional',
      member: 'TranscriptionConfiguration.EngineTranscribeMedicalSettings',
      cases: [{ id: 'accepts-absent', input: withSettings(known), expect: accepted }],
    },
    optional(sought, 'LanguageCode'),
    optional(known, 'VocabularyFilterMethod'),
    optional(known, 'VocabularyFilterName', 'VocabularyFilterMethod'),
    optional(known, 'VocabularyName'),
    optional(known, 'Region'),
    optional(known, 'EnablePartialResultsStabilization', 'PartialResultsStability'),
    optional(known, 'PartialResultsStability'),
    optional(known, 'ContentIdentificationType'),
    optional(known, 'ContentRedactionType', 'PiiEntityTypes'),
    optional(known, 'PiiEntityTypes'),
    optional(known, 'LanguageModelName'),
    optional(known, 'IdentifyLanguage'),
    optional(sought, 'LanguageOptions', 'PreferredLanguage'),
    optional(sought, 'PreferredLanguage'),
    optional(sought, 'VocabularyNames'),
    optional(sought, 'VocabularyFilterNames', 'VocabularyFilterMethod'),
  ],
} satisfies Suite
