import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, letters, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'TagValue',
  valid: 'value',
  requests: [
    {
      clause: '.min0',
      cases: [{ id: 'accepts-0-characters', value: '', expect: accepted }],
    },
    {
      clause: '.max',
      cases: [
        { id: 'accepts-256-characters', value: letters(256), expect: accepted },
        { id: 'rejects-257-characters', value: letters(257), expect: refused },
      ],
    },
    {
      clause: '.pattern',
      cases: [
        { id: 'accepts-each-kind-of-character', value: 'aZ09 _+-=.:/@', expect: accepted },
        { id: 'rejects-an-exclamation-mark-at-the-start', value: '!value', expect: refused },
        { id: 'rejects-a-hash-in-the-middle', value: 'val#ue', expect: refused },
        { id: 'rejects-a-tilde-at-the-end', value: 'value~', expect: refused },
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
