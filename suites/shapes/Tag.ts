import type { ShapeSuite } from '../../src/case/row.ts'
import { all, matches, refused, text } from '../../src/case/value.ts'

export default {
  shape: 'Tag',
  valid: { Key: 'key', Value: 'value' },
  requests: [
    {
      clause: ['.required', 'TAG.value.required'],
      cases: [
        { id: 'rejects-absent', without: 'Key', via: 'wire', expect: refused },
        { id: 'rejects-absent', without: 'Value', via: 'wire', expect: refused },
      ],
    },
  ],
  answers: [
    {
      id: 'has-1-to-128-characters-of-its-class',
      member: 'Key',
      clause: 'RESP.Tag.Key',
      fits: all(text(1, 128), matches('^[a-zA-Z+-=._:/]+$')),
    },
    {
      id: 'has-at-most-256-characters-of-its-class',
      member: 'Value',
      clause: 'RESP.Tag.Value',
      fits: all(text(0, 256), matches('^[\\s\\w+-=.:/@]*$')),
    },
  ],
} satisfies ShapeSuite
