import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, letters, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'TagKey',
  valid: 'key',
  requests: [
    {
      clause: '.min',
      cases: [
        { id: 'accepts-1-character', value: 'k', expect: accepted },
        { id: 'rejects-0-characters', value: '', expect: refused },
      ],
    },
    {
      clause: '.max',
      cases: [
        { id: 'accepts-128-characters', value: letters(128), expect: accepted },
        { id: 'rejects-129-characters', value: letters(129), expect: refused },
      ],
    },
    {
      clause: ['.pattern', 'PAT.tagkey.range'],
      cases: [
        { id: 'accepts-each-kind-of-character', value: 'aZ09+-=._:/', expect: accepted },
        // In the class of the model, +-= is a range.
        { id: 'accepts-the-range-from-plus-to-equals', value: '+,-./059:;<=', expect: accepted },
        { id: 'rejects-an-at-sign', value: 'k@y', expect: refused },
        { id: 'rejects-a-greater-than-sign', value: 'k>y', expect: refused },
        { id: 'rejects-a-letter-with-accent', value: 'ké', expect: refused },
        { id: 'rejects-an-exclamation-mark-at-the-start', value: '!key', expect: refused },
        { id: 'rejects-a-blank-in-the-middle', value: 'my key', expect: refused },
        { id: 'rejects-a-hash-at-the-end', value: 'key#', expect: refused },
      ],
    },
    {
      clause: '.type',
      member: 'Key',
      cases: [
        { id: 'rejects-a-number', value: 42, via: 'wire', expect: mistyped },
        { id: 'rejects-a-list', value: ['text'], via: 'wire', expect: mistyped },
        { id: 'rejects-an-object', value: { text: 'text' }, via: 'wire', expect: mistyped },
      ],
    },
  ],
} satisfies ShapeSuite
