import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'TranscribeContentRedactionType',
  valid: 'PII',
  requests: [
    {
      clause: '.enum',
      cases: [
        { id: 'accepts-PII', value: 'PII', expect: accepted },
        { id: 'rejects-another-letter-case', value: 'pii', expect: refused },
        { id: 'rejects-an-unknown-value', value: 'PHI', expect: refused },
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
