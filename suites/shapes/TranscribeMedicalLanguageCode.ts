import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'TranscribeMedicalLanguageCode',
  valid: 'en-US',
  requests: [
    {
      clause: ['.enum', 'TRN.medical.lang'],
      cases: [
        { id: 'accepts-en-US', value: 'en-US', expect: accepted },
        { id: 'rejects-another-letter-case', value: 'en-us', expect: refused },
        { id: 'rejects-a-code-of-the-standard-engine', value: 'en-GB', expect: refused },
        { id: 'rejects-another-language', value: 'de-DE', expect: refused },
        { id: 'rejects-an-empty-value', value: '', expect: refused },
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
