import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped } from '../../src/case/value.ts'

export default {
  shape: 'Boolean',
  valid: false,
  requests: [
    {
      clause: '.type',
      cases: [
        { id: 'accepts-false', value: false, expect: accepted },
        { id: 'rejects-a-string', value: 'true', via: 'wire', expect: mistyped },
        { id: 'rejects-a-number', value: 1, via: 'wire', expect: mistyped },
        { id: 'rejects-a-list', value: [true], via: 'wire', expect: mistyped },
        { id: 'rejects-an-object', value: {}, via: 'wire', expect: mistyped },
      ],
    },
    {
      // IdentifyLanguage has its true in LanguageOptions.ts, where no LanguageCode is beside it.
      clause: '.type',
      member: 'EnablePartialResultsStabilization',
      cases: [{ id: 'accepts-true', value: true, expect: accepted }],
    },
  ],
} satisfies ShapeSuite
