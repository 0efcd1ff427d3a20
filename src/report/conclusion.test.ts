import { expect, test } from 'vitest'
import { conclude } from './conclusion.ts'
import { makeCase, makeReport } from './sample-report.ts'

const pass = makeCase()
const fail = makeCase({ id: 'a/b/c', verdict: 'fail' })

test('says how many of the decided cases behave as documented', () => {
  const cases = [pass, pass, makeCase({ verdict: 'noted' }), makeCase({ verdict: 'untestable' })]
  const { mood, sentence, warnings } = conclude(makeReport({ cases }))
  expect(sentence).toBe('2 of 2 decided cases behave as documented')
  expect(mood).toBe('good')
  expect(warnings).toEqual([])
})

test('counts known failures among those that do not', () => {
  const cases = [pass, fail, fail, makeCase({ verdict: 'known-fail' })]
  const { mood, sentence } = conclude(makeReport({ cases }))
  expect(sentence).toBe('3 of 4 decided cases do not behave as documented (1 of them known)')
  expect(mood).toBe('bad')
})

test('a run that decided nothing is no success', () => {
  const undecided = conclude(makeReport({ cases: [makeCase({ verdict: 'indeterminate' })] }))
  expect(undecided.mood).toBe('open')
  expect(undecided.sentence).toMatch(/^No case could be decided/)
  expect(conclude(makeReport({ cases: [] })).sentence).toMatch(/^Nothing was run/)
})

test('an incomplete run of passes is not called good and says why it ended', () => {
  const report = makeReport({ cases: [pass], complete: false, stopped: 'stopped by the user' })
  const { mood, warnings } = conclude(report)
  expect(mood).toBe('open')
  expect(warnings[0]).toBe(
    'INCOMPLETE RUN: stopped by the user; 1 of 1 selected cases were judged.',
  )
})

test('warns of left-over meetings, of our own errors and of a selection', () => {
  const report = makeReport({
    cases: [pass, makeCase({ verdict: 'error' })],
    leftOver: 2,
    suite: { digest: 'd', cases: 9, selected: 2, patterns: ['CreateMeeting/**'] },
  })
  expect(conclude(report).mood).toBe('open')
  expect(conclude(report).warnings.join('\n')).toMatch(
    /1 case ended in an error[^]*2 meetings may be left over[^]*Only 2 of 9 cases/,
  )
})
