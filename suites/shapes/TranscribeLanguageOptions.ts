import type { ShapeSuite } from '../../src/case/row.ts'

/** The rows are in suites/StartMeetingTranscription: they need another member beside them. */
export default {
  shape: 'TranscribeLanguageOptions',
  requests: [
    { clause: '.min', lacks: { accepting: 'no language code has one character' }, cases: [] },
    {
      clause: '.max',
      lacks: { accepting: 'codes of five characters and commas never make 200' },
      cases: [],
    },
  ],
} satisfies ShapeSuite
