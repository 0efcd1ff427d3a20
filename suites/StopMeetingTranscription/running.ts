import type { Outcome, Step, Suite } from '../../src/case/row.ts'
import { accepted, createMeeting, refused } from '../../src/case/value.ts'

const start: Step = { call: 'StartMeetingTranscription' }
const stop: Step = { call: 'StopMeetingTranscription' }
const idle: Outcome[] = [
  { status: 200, source: 'model 2025-10-01: nothing is said of a meeting without transcription' },
  { status: 422, error: 'UnprocessableEntityException', source: 'model 2025-10-01' },
]

export default {
  operation: 'StopMeetingTranscription',
  member: 'running',
  rules: [
    {
      clause: 'TRN.stop.conf',
      cases: [
        {
          id: 'leaves-no-configuration-to-start-again-with',
          steps: [
            createMeeting(),
            start,
            { ...stop, expect: accepted },
            { ...start, omit: ['TranscriptionConfiguration'], expect: refused },
          ],
        },
        {
          id: 'accepts-a-new-start-with-a-configuration',
          steps: [
            createMeeting(),
            start,
            { ...stop, expect: accepted },
            { ...start, expect: accepted },
            { ...stop, expect: accepted },
          ],
        },
      ],
    },
    {
      clause: 'TRN.stop.idle',
      cases: [
        {
          id: 'meets-a-meeting-that-was-never-transcribed',
          level: 'observe',
          steps: [createMeeting(), { ...stop, expect: idle }],
        },
        {
          id: 'meets-a-transcription-that-was-stopped',
          level: 'observe',
          steps: [createMeeting(), start, stop, { ...stop, expect: idle }],
        },
      ],
    },
  ],
} satisfies Suite
