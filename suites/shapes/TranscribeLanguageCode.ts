import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'TranscribeLanguageCode',
  valid: 'en-US',
  requests: [
    {
      clause: '.enum',
      member: 'LanguageCode',
      cases: [
        { id: 'accepts-en-US', value: 'en-US', expect: accepted },
        { id: 'accepts-en-GB', value: 'en-GB', expect: accepted },
        { id: 'accepts-es-US', value: 'es-US', expect: accepted },
        { id: 'accepts-fr-CA', value: 'fr-CA', expect: accepted },
        { id: 'accepts-fr-FR', value: 'fr-FR', expect: accepted },
        { id: 'accepts-en-AU', value: 'en-AU', expect: accepted },
        { id: 'accepts-it-IT', value: 'it-IT', expect: accepted },
        { id: 'accepts-de-DE', value: 'de-DE', expect: accepted },
        { id: 'accepts-pt-BR', value: 'pt-BR', expect: accepted },
        { id: 'accepts-ja-JP', value: 'ja-JP', expect: accepted },
        { id: 'accepts-ko-KR', value: 'ko-KR', expect: accepted },
        { id: 'accepts-zh-CN', value: 'zh-CN', expect: accepted },
        { id: 'accepts-th-TH', value: 'th-TH', expect: accepted },
        { id: 'accepts-hi-IN', value: 'hi-IN', expect: accepted },
        { id: 'rejects-another-letter-case', value: 'en-us', expect: refused },
        { id: 'rejects-a-language-without-a-country', value: 'en', expect: refused },
        { id: 'rejects-an-unknown-value', value: 'xx-XX', expect: refused },
        { id: 'rejects-an-empty-value', value: '', expect: refused },
      ],
    },
    {
      // A guide page lets a code work once Amazon Transcribe has it; the enum of the model does not.
      clause: 'TRN.enum.loose',
      member: 'LanguageCode',
      cases: [
        {
          id: 'meets-a-code-that-only-transcribe-has',
          level: 'observe',
          value: 'nl-NL',
          expect: [
            ...refused,
            {
              status: 200,
              source: 'developer guide, transcription: codes work as Transcribe has them',
            },
          ],
        },
      ],
    },
    {
      clause: '.type',
      member: 'LanguageCode',
      cases: [
        { id: 'rejects-a-number', value: 42, via: 'wire', expect: mistyped },
        { id: 'rejects-a-list', value: ['text'], via: 'wire', expect: mistyped },
        { id: 'rejects-an-object', value: { text: 'text' }, via: 'wire', expect: mistyped },
      ],
    },
  ],
} satisfies ShapeSuite
