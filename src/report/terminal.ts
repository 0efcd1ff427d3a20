import picocolors from 'picocolors'
import { conclude, failingVerdicts } from './conclusion.ts'
import { escapeDeep } from './escape.ts'
import { describeFinding } from './finding.ts'
import { allVerdicts, type CaseReport, type Report } from './report.ts'
import { describeCase } from './terminal-case.ts'
import { count, formatNumber, formatRatio, formatShare } from './text.ts'

/** How many failing cases are shown in full. */
const casesInFull = 20
const casesOfCause = 5

type Colors = ReturnType<typeof picocolors.createColors>

/** Where text goes: its colours and how many columns it may take. */
export interface Paper {
  colors: Colors
  width: number
}

/** The end of a run in plain text: what failed and why, then the figures. */
export function renderSummary(report: Report, options: { color: boolean; width?: number }): string {
  const paper = { colors: picocolors.createColors(options.color), width: options.width ?? 100 }
  const clean = escapeDeep(report)
  const parts = [
    ...describeFailing(clean, paper),
    describeCauses(clean, paper),
    describeOperations(clean, paper),
    describeFigures(clean, paper),
    describeConclusion(clean, paper),
  ]
  return parts.filter((part) => part !== '').join('\n\n') + '\n'
}

function describeFailing(report: Report, paper: Paper): string[] {
  const failing = report.cases.filter((one) => failingVerdicts.includes(one.verdict))
  const shown = failing.slice(0, casesInFull).map((one) => describeCase(report, one, paper))
  const rest = failing.length - shown.length
  return rest ? [...shown, paper.colors.bold(`and ${rest} more; see report.html`)] : shown
}

/** Only causes that explain several cases: any other would repeat the case above it. */
function describeCauses(report: Report, { colors }: Paper): string {
  const blocks = report.causes
    .filter((cause) => cause.cases.length > 1)
    .map((cause) => {
      const radius = `${count(cause.cases.length, 'case')} in ${count(cause.operations.length, 'operation')}`
      const rest = cause.cases.length - casesOfCause
      return [
        `  ${colors.red(radius)}  ${colors.bold(cause.signature)}`,
        `    such as ${describeFinding(cause.finding)}`,
        ...cause.cases.slice(0, casesOfCause).map((id) => `    ${id}`),
        ...(rest > 0 ? [`    and ${rest} more`] : []),
      ].join('\n')
    })
  return blocks.length ? [colors.bold('Causes of several cases'), ...blocks].join('\n') : ''
}

function describeOperations(report: Report, { colors }: Paper): string {
  const longest = Math.max(0, ...report.operations.map((one) => one.operation.length))
  const lines = report.operations.map(({ operation, clauses, verdicts }) => {
    const ratio = `${clauses.covered} ÷ ${clauses.total}`.padStart(11)
    const injected = clauses.injected ? `${clauses.injected} by injected fault, ` : ''
    const excluded = `(${injected}${clauses.excluded} excluded)`.padEnd(16)
    const failing = sumFailing(verdicts)
    const state = failing ? colors.red(`${failing} failing`) : ''
    return `  ${operation.padEnd(longest)}${ratio} ${excluded} ${state}`.trimEnd()
  })
  return lines.length ? [colors.bold('Clauses covered, by operation'), ...lines].join('\n') : ''
}

function describeFigures(report: Report, { colors }: Paper): string {
  const { divergence, coverage, indeterminate, verdicts } = report.figures
  const share = (ratio: { count: number; of: number }): string =>
    `${formatRatio(ratio)} ${colors.dim(`(${formatShare(ratio)})`)}`
  const rows: [string, string][] = [
    ['Verdicts', describeVerdicts(verdicts, colors)],
    ['Divergence', `must ${share(divergence.must)} · should ${share(divergence.should)}`],
    ['Coverage', `clauses ${share(coverage.clauses)}, ${coverage.excludedClauses} excluded`],
    ['Indeterminate', share(indeterminate)],
    ['Target', `${report.target.name} · ${report.target.endpoint} · ${report.target.region}`],
    ['Calls', formatNumber(report.requests)],
    ['Seed', report.seed],
  ]
  return rows.map(([name, text]) => `${colors.bold(name.padEnd(14))}${text}`).join('\n')
}

function describeVerdicts(verdicts: Report['figures']['verdicts'], colors: Colors): string {
  const shown = allVerdicts
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => {
      const text = `${formatNumber(verdicts[verdict])} ${verdict}`
      if (failingVerdicts.includes(verdict)) return colors.red(text)
      return verdict === 'pass' ? colors.green(text) : text
    })
  return shown.join(' · ') || 'none'
}

function describeConclusion(report: Report, { colors }: Paper): string {
  const { mood, sentence, warnings } = conclude(report)
  const paint = { good: colors.green, bad: colors.red, open: colors.yellow }[mood]
  return [
    ...warnings.map((warning) => colors.yellow(`! ${warning}`)),
    paint(colors.bold(`${sentence}.`)),
  ].join('\n')
}

const sumFailing = (verdicts: CountsOfVerdicts): number =>
  failingVerdicts.reduce((sum, verdict) => sum + verdicts[verdict], 0)

type CountsOfVerdicts = Record<CaseReport['verdict'], number>
