import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, letters, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'TagValue',
  valid: 'value',
  requests: [
    {
      clause: ['.min0', 'TAG.value.required'],
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
      clause: ['.pattern', 'PAT.anchoring'],
      cases: [
        { id: 'accepts-each-kind-of-character', value: 'aZ09 _+-=.:/@', expect: accepted },
        // In the class of the model, +-= is a range.
        { id: 'accepts-the-range-from-plus-to-equals', value: '+,-./059:;<=', expect: accepted },
        { id: 'rejects-a-greater-than-sign', value: 'val>ue', expect: refused },
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
