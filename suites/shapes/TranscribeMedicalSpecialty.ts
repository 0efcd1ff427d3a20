import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'TranscribeMedicalSpecialty',
  valid: 'PRIMARYCARE',
  requests: [
    {
      clause: '.enum',
      cases: [
        { id: 'accepts-PRIMARYCARE', value: 'PRIMARYCARE', expect: accepted },
        { id: 'accepts-CARDIOLOGY', value: 'CARDIOLOGY', expect: accepted },
        { id: 'accepts-NEUROLOGY', value: 'NEUROLOGY', expect: accepted },
        { id: 'accepts-ONCOLOGY', value: 'ONCOLOGY', expect: accepted },
        { id: 'accepts-RADIOLOGY', value: 'RADIOLOGY', expect: accepted },
        { id: 'accepts-UROLOGY', value: 'UROLOGY', expect: accepted },
        { id: 'rejects-another-letter-case', value: 'Cardiology', expect: refused },
        { id: 'rejects-an-unknown-value', value: 'DERMATOLOGY', expect: refused },
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
