import type { Suite } from '../../src/case/row.ts'
import { maybe, nothing } from '../../src/case/value.ts'

export default {
  operation: ['StartMeetingTranscription', 'StopMeetingTranscription'],
  member: 'response',
  rules: [
    {
      clause: '*.resp.none',
      cases: [
        {
          id: 'has-no-body',
          expect: { status: 200, headers: { 'content-length': maybe('0') }, body: nothing },
        },
      ],
    },
  ],
} satisfies Suite
