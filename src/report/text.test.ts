import { expect, test } from 'vitest'
import { formatDuration, formatShare, formatStatus, shorten } from './text.ts'

test('a share says 0 and 100 only when nothing or everything is meant', () => {
  expect(formatShare({ count: 0, of: 7 })).toBe('0 %')
  expect(formatShare({ count: 1, of: 5000 })).toBe('< 0.1 %')
  expect(formatShare({ count: 4999, of: 5000 })).toBe('> 99.9 %')
  expect(formatShare({ count: 7, of: 7 })).toBe('100 %')
  expect(formatShare({ count: 0, of: 0 })).toBe('none')
})

test('shortening counts what it cut and splits no character', () => {
  expect(shorten('abc', 3)).toEqual({ text: 'abc', cut: 0 })
  expect(shorten('abcdef', 4)).toEqual({ text: 'abcd', cut: 2 })
  expect(shorten('ab🙂', 3)).toEqual({ text: 'ab', cut: 2 })
})

test('numbers get names and units', () => {
  expect(formatStatus(409)).toBe('409 Conflict')
  expect(formatStatus(299)).toBe('299')
  expect(formatDuration(999.4)).toBe('999 ms')
  expect(formatDuration(185_000)).toBe('3 min 05 s')
})
