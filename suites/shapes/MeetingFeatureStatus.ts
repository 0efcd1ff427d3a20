import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'MeetingFeatureStatus',
  valid: 'AVAILABLE',
  requests: [
    {
      clause: '.enum',
      cases: [
        { id: 'accepts-AVAILABLE', value: 'AVAILABLE', expect: accepted },
        { id: 'accepts-UNAVAILABLE', value: 'UNAVAILABLE', expect: accepted },
        { id: 'rejects-another-letter-case', value: 'available', expect: refused },
        { id: 'rejects-an-unknown-value', value: 'ENABLED', expect: refused },
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
