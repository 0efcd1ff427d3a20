import { expect, test } from 'vitest'
import type { Finding } from '../runner/match.ts'
import { describeFinding } from './finding.ts'

const cases: [Finding, string][] = [
  [
    { kind: 'status', path: 'status', expected: [400, 404], got: 201 },
    'status: expected 400 Bad Request or 404 Not Found, got 201 Created',
  ],
  [
    { kind: 'error', path: 'error', expected: ['A', 'B'], got: 'no error name' },
    'error: expected A or B, got no error name',
  ],
  [
    { kind: 'missing', path: 'body.Meeting', expected: 'an object', got: 'absent' },
    'body.Meeting: expected an object, got absent',
  ],
  [{ kind: 'value', path: 'a', expected: '1', got: 1 }, 'a: expected "1", got 1'],
  [
    { kind: 'value', path: 'a', expected: { oneOf: ['x', null] }, got: 'z' },
    'a: expected "x" or null, got "z"',
  ],
  [
    { kind: 'value', path: 'a', expected: { not: 'x' }, got: 'x' },
    'a: expected anything but "x", got "x"',
  ],
  [
    { kind: 'bound', path: 'a', expected: '1 to 64 characters', got: '65 characters' },
    'a: expected 1 to 64 characters, got 65 characters',
  ],
  [
    { kind: 'pattern', path: 'a', expected: '^[a-f]+$', got: 'xyz' },
    'a: expected text that matches ^[a-f]+$, got "xyz"',
  ],
  [
    { kind: 'present', path: 'a', expected: 'absent, null or an empty list', got: [1] },
    'a: expected absent, null or an empty list, got [1]',
  ],
]

test.each(cases)('%j', (finding, text) => {
  expect(describeFinding(finding)).toBe(text)
})
