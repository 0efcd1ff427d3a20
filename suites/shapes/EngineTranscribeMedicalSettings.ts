import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'EngineTranscribeMedicalSettings',
  valid: {
    LanguageCode: 'en-US',
    Specialty: 'PRIMARYCARE',
    Type: 'CONVERSATION',
    VocabularyName: 'conformance',
    Region: 'us-east-1',
    ContentIdentificationType: 'PHI',
  },
  requests: [
    {
      clause: ['.required', 'TRN.medical.required'],
      cases: [
        { id: 'rejects-absent', without: 'LanguageCode', via: 'wire', expect: refused },
        { id: 'rejects-absent', without: 'Specialty', via: 'wire', expect: refused },
        { id: 'rejects-absent', without: 'Type', via: 'wire', expect: refused },
      ],
    },
    {
      clause: '.optional',
      cases: [
        { id: 'accepts-absent', without: 'VocabularyName', expect: accepted },
        { id: 'accepts-absent', without: 'Region', expect: accepted },
        { id: 'accepts-absent', without: 'ContentIdentificationType', expect: accepted },
      ],
    },
    {
      clause: '.type',
      cases: [
        { id: 'rejects-a-string', value: 'text', via: 'wire', expect: mistyped },
        { id: 'rejects-a-list', value: [1], via: 'wire', expect: mistyped },
      ],
    },
  ],
} satisfies ShapeSuite
