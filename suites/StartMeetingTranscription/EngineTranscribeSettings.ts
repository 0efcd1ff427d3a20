import type { Input, Outcome, Row, Suite } from '../../src/case/row.ts'
import { refused } from '../../src/case/value.ts'

/** The documents disagree: the members are stated as rules, yet a breach shows by event. */
const refusedOrEvent: Outcome[] = [
  ...refused,
  {
    status: 200,
    source: 'model 2025-10-01, StartMeetingTranscription: an event tells the failure',
  },
]
const meets = (id: string, settings: Input): Row => ({
  id,
  level: 'observe',
  input: { TranscriptionConfiguration: { EngineTranscribeSettings: settings } },
  expect: refusedOrEvent,
})
const identify: Input = { IdentifyLanguage: true, LanguageOptions: 'en-US,de-DE' }
const english: Input = { LanguageCode: 'en-US' }

export default {
  operation: 'StartMeetingTranscription',
  member: 'TranscriptionConfiguration.EngineTranscribeSettings',
  rules: [
    {
      clause: 'TRN.lang',
      cases: [
        meets('meets-no-language-at-all', {}),
        meets('meets-identification-switched-off-without-a-code', { IdentifyLanguage: false }),
      ],
    },
    {
      clause: 'TRN.idlang.options',
      cases: [
        meets('meets-options-without-identification', {
          ...english,
          LanguageOptions: 'en-US,de-DE',
        }),
      ],
    },
    {
      clause: 'TRN.idlang.preferred',
      cases: [
        meets('meets-a-preference-without-identification', {
          ...english,
          PreferredLanguage: 'en-US',
        }),
        meets('meets-a-preference-without-options', {
          IdentifyLanguage: true,
          PreferredLanguage: 'en-US',
        }),
        meets('meets-a-preference-outside-the-options', {
          ...identify,
          PreferredLanguage: 'fr-FR',
        }),
      ],
    },
    {
      clause: 'TRN.idlang.exclusive',
      cases: [
        meets('meets-identification-with-a-language-model', {
          ...identify,
          LanguageModelName: 'conformance',
        }),
        meets('meets-identification-with-redaction', { ...identify, ContentRedactionType: 'PII' }),
      ],
    },
    {
      clause: 'TRN.idlang.dialect',
      cases: [
        meets('meets-two-dialects-of-one-language', {
          IdentifyLanguage: true,
          LanguageOptions: 'en-US,en-AU',
        }),
      ],
    },
    {
      clause: 'TRN.redact.exclusive',
      cases: [
        // The example of the developer guide itself gives both.
        meets('meets-identified-and-redacted-content', {
          ...english,
          ContentIdentificationType: 'PII',
          ContentRedactionType: 'PII',
        }),
      ],
    },
    {
      clause: 'TRN.pii.needs',
      cases: [
        meets('meets-entity-types-without-a-content-type', { ...english, PiiEntityTypes: 'NAME' }),
      ],
    },
    {
      clause: 'TRN.vocab.single',
      cases: [
        meets('meets-one-vocabulary-with-identification', { ...identify, VocabularyName: 'one' }),
        meets('meets-one-filter-with-identification', { ...identify, VocabularyFilterName: 'one' }),
        meets('meets-several-vocabularies-with-a-code', { ...english, VocabularyNames: 'one,two' }),
        meets('meets-several-filters-with-a-code', { ...english, VocabularyFilterNames: 'one' }),
      ],
    },
  ],
} satisfies Suite
