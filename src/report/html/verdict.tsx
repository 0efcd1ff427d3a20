import type { Verdict } from '../../runner/judge.ts'
import { failingVerdicts } from '../conclusion.ts'
import type { CaseReport } from '../report.ts'

/** Sign and word beside the colour, so that nothing hangs on seeing colours. */
export const verdictSigns: Record<Verdict, string> = {
  pass: '✓',
  fail: '✗',
  'known-fail': '≈',
  'unexpected-pass': '!',
  'not-implemented': '○',
  'wrong-service': '≠',
  untestable: '∅',
  indeterminate: '?',
  noted: '•',
  error: '⚠',
}

/** Most pressing first. */
export const verdictOrder: readonly Verdict[] = [
  'fail',
  'error',
  'unexpected-pass',
  'known-fail',
  'wrong-service',
  'not-implemented',
  'untestable',
  'indeterminate',
  'noted',
  'pass',
]

export const verdictMeanings: Record<Verdict, string> = {
  pass: 'did what the documents say',
  fail: 'did not do what the documents say',
  'known-fail': 'did not, and the baseline of the target says why',
  'unexpected-pass': 'the baseline says that it fails, and it passes',
  'not-implemented': 'the target declines the operation',
  'wrong-service': 'something else than the service answered',
  untestable: 'could not be tested; the reason is given',
  indeterminate: 'no whole answer came, so nothing was seen',
  noted: 'observed and recorded, not judged',
  error: 'the suite itself broke',
}

/** The word; its sign comes from the style, which keeps a page of 2,000 cases small. */
export const VerdictMark = ({ verdict }: { verdict: Verdict }) => (
  <span class={`verdict v-${verdict}`}>{verdict}</span>
)

/** `2 ✗ 14 ✓`: how often each verdict came up, words included for those who listen. */
export function VerdictCounts({ cases }: { cases: CaseReport[] }) {
  return (
    <span class="counts">
      {verdictOrder.map((verdict) => {
        const number = cases.filter((one) => one.verdict === verdict).length
        if (!number) return null
        return (
          <span class={`v-${verdict}`} title={verdict} key={verdict}>
            {number}
            <span aria-hidden="true"> {verdictSigns[verdict]}</span>
            <span class="unseen"> {verdict}</span>
          </span>
        )
      })}
    </span>
  )
}

/** Failing before undecided before passing; equal ones keep their order. */
export function sortByUrgency(cases: CaseReport[]): CaseReport[] {
  return [...cases].sort(
    (a, b) => verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict),
  )
}

export const isFailing = (one: CaseReport): boolean => failingVerdicts.includes(one.verdict)
