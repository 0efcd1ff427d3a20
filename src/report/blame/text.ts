import { escapeText } from '../escape.ts'
import type { CaseReport, Report } from '../report.ts'
import type { Blame, Reason } from './blame.ts'

const sources: Reason['source'][] = ['contract', 'recording', 'live result', 'target', 'drift']

/** Which one moved, and what each source says, in words. */
export function renderBlame(
  report: Report,
  result: CaseReport,
  { ranking, reasons }: Blame,
): string {
  const [first, ...rest] = ranking
  const ahead = rest[0] && first!.weight - rest[0].weight < 2
  const verdict = first
    ? `Moved: ${first.suspect}${ahead ? ` (or ${rest[0]!.suspect}: the reasons are close)` : ''}`
    : 'Moved: nothing that this run shows'
  return [
    `${escapeText(result.id)}: ${result.verdict} on ${escapeText(report.target.name)}, ${report.startedAt.slice(0, 10)}`,
    '',
    verdict,
    '',
    ...sources.flatMap((source) => describeSource(source, reasons)),
    ...(rest.length ? ['', `Also possible: ${rest.map(({ suspect }) => suspect).join(', ')}`] : []),
    '',
  ].join('\n')
}

function describeSource(source: Reason['source'], reasons: Reason[]): string[] {
  return reasons
    .filter((reason) => reason.source === source)
    .map(({ text, suspect, weight }) => {
      const points = suspect && weight !== 0 ? ` → ${weight < 0 ? 'not ' : ''}${suspect}` : ''
      return `  ${source.padEnd(11)}  ${escapeText(text)}${points}`
    })
}

/** What is said of a case that did what it should. */
export function renderNothingToBlame(report: Report, result: CaseReport): string {
  const name = escapeText(report.target.name)
  const reason = result.reason ? `: ${escapeText(result.reason)}` : ''
  return `${escapeText(result.id)}: ${result.verdict} on ${name}${reason}\n\nMoved: nothing, the case is not red.\n`
}
