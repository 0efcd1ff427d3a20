import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'TranscribePartialResultsStability',
  valid: 'high',
  requests: [
    {
      clause: '.enum',
      cases: [
        { id: 'accepts-low', value: 'low', expect: accepted },
        { id: 'accepts-medium', value: 'medium', expect: accepted },
        { id: 'accepts-high', value: 'high', expect: accepted },
        { id: 'rejects-another-letter-case', value: 'HIGH', expect: refused },
        { id: 'rejects-an-unknown-value', value: 'highest', expect: refused },
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
