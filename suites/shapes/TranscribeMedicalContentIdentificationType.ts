import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'TranscribeMedicalContentIdentificationType',
  valid: 'PHI',
  requests: [
    {
      clause: '.enum',
      cases: [
        { id: 'accepts-PHI', value: 'PHI', expect: accepted },
        { id: 'rejects-another-letter-case', value: 'phi', expect: refused },
        { id: 'rejects-the-value-of-the-standard-engine', value: 'PII', expect: refused },
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
