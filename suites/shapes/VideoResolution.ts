import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'VideoResolution',
  valid: 'HD',
  requests: [
    {
      clause: '.enum',
      cases: [
        { id: 'accepts-None', value: 'None', expect: accepted },
        { id: 'accepts-HD', value: 'HD', expect: accepted },
        { id: 'accepts-FHD', value: 'FHD', expect: accepted },
        { id: 'rejects-another-letter-case', value: 'fhd', expect: refused },
        { id: 'rejects-a-value-of-content', value: 'UHD', expect: refused },
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
