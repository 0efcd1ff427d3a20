import type { ShapeSuite } from '../../src/case/row.ts'
import { mistyped } from '../../src/case/value.ts'

/**
 * The rows of members that go with LanguageCode. Members that need others beside them have files
 * in suites/StartMeetingTranscription.
 */
export default {
  shape: 'EngineTranscribeSettings',
  valid: { LanguageCode: 'en-US' },
  requests: [
    {
      clause: '.type',
      cases: [
        { id: 'rejects-a-string', value: 'text', via: 'wire', expect: mistyped },
        { id: 'rejects-a-list', value: [1], via: 'wire', expect: mistyped },
      ],
    },
  ],
} satisfies ShapeSuite
