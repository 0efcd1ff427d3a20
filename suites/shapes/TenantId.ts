import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, letters, refused } from '../../src/case/value.ts'

export default {
  shape: 'TenantId',
  valid: 'tenant-a',
  requests: [
    {
      clause: '.min',
      cases: [
        { id: 'accepts-2-characters', value: 'ab', expect: accepted },
        { id: 'rejects-1-character', value: 'a', expect: refused },
        { id: 'rejects-0-characters', value: '', expect: refused },
      ],
    },
    {
      clause: '.max',
      cases: [
        { id: 'accepts-256-characters', value: letters(256), expect: accepted },
        { id: 'rejects-257-characters', value: letters(257), expect: refused },
      ],
    },
    {
      clause: ['.pattern', 'PAT.tenant.chars'],
      cases: [
        { id: 'accepts-each-kind-of-character', value: '-_!@#$aZ09', expect: accepted },
        { id: 'rejects-a-blank-in-the-middle', value: 'ab cd', expect: refused },
        { id: 'rejects-a-dot-at-the-start', value: '.abcd', expect: refused },
        { id: 'rejects-a-percent-sign-at-the-end', value: 'abcd%', expect: refused },
      ],
    },
    {
      clause: ['.pattern', 'PAT.tenant.repeat'],
      cases: [
        { id: 'accepts-a-character-three-times-in-a-row', value: 'aaab', expect: accepted },
        { id: 'rejects-a-character-four-times-at-the-start', value: 'aaaab', expect: refused },
        { id: 'rejects-a-character-four-times-at-the-end', value: 'tenant-0000', expect: refused },
        { id: 'accepts-a-character-four-times-apart', value: 'aabaab', expect: accepted },
      ],
    },
  ],
} satisfies ShapeSuite
