import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, letters, mistyped, refused } from '../../src/case/value.ts'

// Whether Amazon Transcribe has a model of the name shows later, by event.
export default {
  shape: 'TranscribeLanguageModelName',
  valid: 'conformance',
  requests: [
    {
      clause: '.min',
      cases: [
        { id: 'accepts-1-character', value: 'm', expect: accepted },
        { id: 'rejects-0-characters', value: '', expect: refused },
      ],
    },
    {
      clause: '.max',
      cases: [
        { id: 'accepts-200-characters', value: letters(200), expect: accepted },
        { id: 'rejects-201-characters', value: letters(201), expect: refused },
      ],
    },
    {
      clause: ['.pattern', 'PAT.anchoring'],
      cases: [
        { id: 'accepts-each-kind-of-character', value: '09azAZ._-', expect: accepted },
        { id: 'rejects-a-slash-at-the-start', value: '/model', expect: refused },
        { id: 'rejects-a-blank-in-the-middle', value: 'my model', expect: refused },
        { id: 'rejects-a-comma-at-the-end', value: 'model,', expect: refused },
        { id: 'rejects-a-letter-with-accent', value: 'modèle', expect: refused },
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
