import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import type { Verdict } from '../runner/judge.ts'
import { openProgress } from './progress.ts'

function watch(isTerminal: boolean, verdicts: Verdict[]): string {
  const stream = Object.assign(new PassThrough(), { isTTY: isTerminal, columns: 100 })
  const progress = openProgress({ total: verdicts.length, stream, isTerminal })
  for (const [index, verdict] of verdicts.entries()) progress.tick({ id: `case-${index}`, verdict })
  progress.stop()
  return String(stream.read() ?? '')
}

test('without a terminal a line comes every 10 per cent, and nothing that moves a cursor', () => {
  const text = watch(false, Array<Verdict>(95).fill('pass'))
  const lines = text.trimEnd().split('\n')
  expect(lines).toHaveLength(10)
  expect(lines[0]).toBe('10/95 cases · 10 pass · 0 fail · 0 other')
  expect(lines[9]).toBe('95/95 cases · 95 pass · 0 fail · 0 other')
  expect(text).not.toContain('\u001b')
})

test('without a terminal each failing case has its line', () => {
  const text = watch(false, ['pass', 'fail', 'noted', 'error', 'unexpected-pass', 'untestable'])
  expect(text).toContain('fail case-1\n')
  expect(text).toContain('error case-3\n')
  expect(text).toContain('unexpected-pass case-4\n')
  expect(text).not.toContain('case-2')
  expect(text).toContain('6/6 cases · 1 pass · 3 fail · 2 other\n')
})

test('on a terminal a bar shows the counts', () => {
  const text = watch(true, ['pass', 'pass', 'fail'])
  expect(text).toMatch(/3\/3 · 2 pass · 1 fail · 0 other · \d+\/s/)
  expect(text).toContain('\u001b')
})

test('nothing to run is nothing to show', () => {
  expect(watch(false, [])).toBe('')
})
