import { expect, test } from 'vitest'
import { anchorPattern, canonicalPattern } from './pattern.ts'

test.each([
  ['[a-z]+', '^[a-z]+$'],
  ['^[a-z]+', '^(?:[a-z]+)$'],
  ['[-_a-z]*', '[a-z_-]*'],
  ['[\\/\\:\\-a-z]', '[a-z/:-]'],
  ['^arn:', '^arn:.*'],
  ['a\\:b', 'a:b'],
  ['(?:a)|(?:b)', '^(?:(?:a)|(?:b))$'],
])('%s and %s say the same', (one, other) => {
  expect(canonicalPattern(one)).toBe(canonicalPattern(other))
  expect(canonicalPattern(anchorPattern(one))).toBe(canonicalPattern(other))
})

test.each([
  ['[a-z]+', '[a-z]*'],
  ['[a-z]', '[a-y]'],
  ['[a-z]', '[a\\-z]'],
  ['[^a]', '[a]'],
  ['a.b', 'a\\.b'],
  ['\\d', 'd'],
  ['(?:a)|(?:b)', 'a)|(?:b'],
  ['[a-z]+', '[a-z]+.*'],
])('%s and %s do not', (one, other) => {
  expect(canonicalPattern(one)).not.toBe(canonicalPattern(other))
})
