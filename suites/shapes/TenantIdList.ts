import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'TenantIdList',
  valid: ['tenant-a'],
  requests: [
    {
      clause: '.min',
      cases: [
        { id: 'accepts-1-item', value: ['tenant-a'], expect: accepted },
        { id: 'rejects-0-items', value: [], expect: refused },
      ],
    },
    {
      clause: '.max',
      cases: [
        { id: 'accepts-5-items', value: ['t1', 't2', 't3', 't4', 't5'], expect: accepted },
        { id: 'rejects-6-items', value: ['t1', 't2', 't3', 't4', 't5', 't6'], expect: refused },
      ],
    },
    {
      clause: '.type',
      cases: [
        { id: 'rejects-a-string', value: 'text', via: 'wire', expect: mistyped },
        { id: 'rejects-an-object', value: { member: 'text' }, via: 'wire', expect: mistyped },
        { id: 'rejects-a-number-as-element', value: [42], via: 'wire', expect: mistyped },
      ],
    },
  ],
} satisfies ShapeSuite
