import type { Exchange } from '../target/target.ts'
import { describeFinding } from './finding.ts'
import type { CaseReport, Report } from './report.ts'
import type { Paper } from './terminal.ts'
import { formatNumber, formatStatus, shorten } from './text.ts'

const bodyLimit = 240
const findingLimit = 600
const callsShown = 4
const labelWidth = 10

/** One case in full; expects texts without control characters. */
export function describeCase(report: Report, one: CaseReport, paper: Paper): string {
  const { colors } = paper
  const calls = readExchanges(report, one.exchanges)
  const twin = readExchanges(report, one.twin).at(-1)
  const head = `${colors.red(colors.bold(one.verdict.toUpperCase()))}  ${colors.bold(one.id)}`
  return [
    `${head}  ${colors.dim(`${one.level} · ${one.evidence.join(', ')}`)}`,
    ...one.clauses.flatMap((id) => describeClause(report, id, paper)),
    ...(one.reason ? label('reason', [one.reason], paper) : []),
    ...(calls.length ? label('sent', describeCalls(calls), paper) : []),
    ...(one.findings.length ? label('findings', describeFindings(one), paper) : []),
    ...(twin ? label('twin', [`${describeCall(twin)}, the request without the flaw`], paper) : []),
    ...(one.note ? label('note', [one.note], paper) : []),
    ...label('suite', [one.file], paper),
    // Not wrapped: a command that is copied has to stay one line.
    `  ${colors.dim('repeat'.padEnd(labelWidth))}${one.repeat}`,
  ].join('\n')
}

function describeClause(report: Report, id: string, paper: Paper): string[] {
  const clause = report.clauses.find((one) => one.id === id)
  if (!clause) return label('clause', [id], paper)
  return label('clause', [`${id}: ${clause.text}`, `Source: ${clause.source}`], paper)
}

function describeFindings(one: CaseReport): string[] {
  return one.findings.map((finding) => cut(describeFinding(finding), findingLimit))
}

function describeCalls(calls: Exchange[]): string[] {
  const hidden = calls.length - callsShown
  return [
    ...(hidden > 0 ? [`${hidden} earlier calls; see report.html`] : []),
    ...calls.slice(-callsShown).flatMap((call) => {
      const { body } = call.request
      return body ? [describeCall(call), `  ${cut(body, bodyLimit)}`] : [describeCall(call)]
    }),
  ]
}

function describeCall({ request, response, failure }: Exchange): string {
  const answer = response ? formatStatus(response.status) : (failure?.message ?? 'no answer')
  return `${request.method} ${request.url} → ${answer}`
}

function readExchanges(report: Report, ids: string[]): Exchange[] {
  return ids.flatMap((id) => report.exchanges[id] ?? [])
}

function cut(text: string, limit: number): string {
  const short = shorten(text, limit)
  return short.cut ? `${short.text}… (${formatNumber(short.cut)} more characters)` : text
}

function label(name: string, lines: string[], { colors, width }: Paper): string[] {
  const wrapped = lines.flatMap((line) => wrap(line, Math.max(40, width - labelWidth - 2)))
  return wrapped.map(
    (line, index) => `  ${colors.dim((index ? '' : name).padEnd(labelWidth))}${line}`,
  )
}

/** Breaks at spaces; continued lines keep the indent. A word that is too long is left whole. */
function wrap(text: string, width: number): string[] {
  const indent = /^ */.exec(text)![0]
  const lines: string[] = []
  let line = indent
  for (const word of text.trim().split(' ')) {
    if (line.trim() && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent
    }
    line = line.trim() ? `${line} ${word}` : line + word
  }
  return [...lines, line]
}
