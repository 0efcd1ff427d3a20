import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'MediaCapabilities',
  valid: 'SendReceive',
  requests: [
    {
      clause: '.enum',
      cases: [
        { id: 'accepts-SendReceive', value: 'SendReceive', expect: accepted },
        { id: 'accepts-Send', value: 'Send', expect: accepted },
        { id: 'accepts-Receive', value: 'Receive', expect: accepted },
        { id: 'accepts-None', value: 'None', expect: accepted },
        { id: 'rejects-another-letter-case', value: 'sendreceive', expect: refused },
        { id: 'rejects-an-unknown-value', value: 'All', expect: refused },
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
