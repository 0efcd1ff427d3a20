import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, letters, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'String',
  requests: [
    {
      clause: '.max',
      member: 'NextToken',
      lacks: { accepting: 'no text promises that a token which was never given out is accepted' },
      cases: [{ id: 'rejects-4097-characters', value: letters(4097), expect: refused }],
    },
    {
      // Whether Amazon Transcribe has a vocabulary of the name shows later, by event.
      clause: '.max',
      operations: ['StartMeetingTranscription'],
      cases: [
        { id: 'accepts-4096-characters', value: letters(4096), expect: accepted },
        { id: 'rejects-4097-characters', value: letters(4097), expect: refused },
      ],
    },
    {
      clause: '.type',
      operations: ['StartMeetingTranscription'],
      cases: [
        { id: 'rejects-a-number', value: 42, via: 'wire', expect: mistyped },
        { id: 'rejects-a-list', value: ['text'], via: 'wire', expect: mistyped },
        { id: 'rejects-an-object', value: { text: 'text' }, via: 'wire', expect: mistyped },
      ],
    },
  ],
} satisfies ShapeSuite
