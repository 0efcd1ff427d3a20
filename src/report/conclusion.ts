import type { Verdict } from '../runner/judge.ts'
import type { Report } from './report.ts'
import { count, formatNumber } from './text.ts'

/** The answer of a run in one sentence, and how to take it. */
interface Conclusion {
  mood: 'good' | 'bad' | 'open'
  sentence: string
  /** What lowers the worth of the sentence: an unfinished run, our own errors, left-over meetings. */
  warnings: string[]
}

/** Verdicts that let the run fail. */
export const failingVerdicts: readonly Verdict[] = ['fail', 'unexpected-pass', 'error']

/** Answers the question of the run: does the target behave as documented? Notes do not count. */
export function conclude(report: Report): Conclusion {
  const { verdicts } = report.figures
  const misses = verdicts.fail + verdicts['known-fail']
  const decided = misses + verdicts.pass + verdicts['unexpected-pass']
  const warnings = listWarnings(report)
  if (decided === 0) {
    const sentence = report.cases.length
      ? 'No case could be decided, so this run says nothing about the target'
      : 'Nothing was run, so this report says nothing about the target'
    return { mood: 'open', sentence, warnings }
  }
  const cases = `${formatNumber(decided)} decided ${decided === 1 ? 'case' : 'cases'}`
  if (misses === 0) {
    const verb = decided === 1 ? 'behaves' : 'behave'
    const sentence = `${formatNumber(decided)} of ${cases} ${verb} as documented`
    return { mood: report.complete && !verdicts.error ? 'good' : 'open', sentence, warnings }
  }
  const verb = misses === 1 ? 'does' : 'do'
  const known = verdicts['known-fail']
  const aside = known ? ` (${formatNumber(known)} of them known)` : ''
  const sentence = `${formatNumber(misses)} of ${cases} ${verb} not behave as documented${aside}`
  return { mood: 'bad', sentence, warnings }
}

function listWarnings(report: Report): string[] {
  const { verdicts } = report.figures
  const { selected, cases } = report.suite
  const warnings: string[] = []
  if (!report.complete) {
    const judged = `${formatNumber(report.cases.length)} of ${formatNumber(selected)}`
    warnings.push(
      `INCOMPLETE RUN: ${(report.stopped ?? 'it ended early').replace(/\.$/, '')}; ${judged} selected cases were judged.`,
    )
  }
  if (verdicts.error) {
    warnings.push(`${count(verdicts.error, 'case')} ended in an error of the suite itself.`)
  }
  if (verdicts['unexpected-pass']) {
    const passes = count(verdicts['unexpected-pass'], 'case')
    warnings.push(`${passes} listed in the baseline as failing passed: delete the entries.`)
  }
  if (report.leftOver) {
    const meetings = count(report.leftOver, 'meeting')
    warnings.push(`${meetings} may be left over: the target did not confirm the deletion.`)
  }
  if (selected < cases) {
    const part = `${formatNumber(selected)} of ${formatNumber(cases)}`
    warnings.push(`Only ${part} cases were selected; figures stand on the whole contract.`)
  }
  return warnings
}
