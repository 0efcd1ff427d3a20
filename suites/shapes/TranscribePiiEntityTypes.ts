import type { ShapeSuite } from '../../src/case/row.ts'

/** The rows are in suites/StartMeetingTranscription: they need another member beside them. */
export default {
  shape: 'TranscribePiiEntityTypes',
  requests: [
    { clause: '.min', lacks: { accepting: 'no documented name has one character' }, cases: [] },
  ],
} satisfies ShapeSuite
