import type { ShapeSuite } from '../../src/case/row.ts'
import { refused } from '../../src/case/value.ts'

export default {
  shape: 'Tag',
  valid: { Key: 'key', Value: 'value' },
  requests: [
    {
      clause: '.required',
      cases: [
        { id: 'rejects-absent', without: 'Key', via: 'wire', expect: refused },
        { id: 'rejects-absent', without: 'Value', via: 'wire', expect: refused },
      ],
    },
  ],
} satisfies ShapeSuite
