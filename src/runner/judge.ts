import type { Case, Expected } from '../case/case.ts'
import type { Json, Outcome } from '../case/row.ts'
import type { Exchange } from '../target/target.ts'
import { readBodyKind, readErrorName, readJsonBody, saysNotImplemented } from './answer.ts'
import type { Execution } from './execute.ts'
import { match, type Finding, type Match } from './match.ts'
import { fillIn, MissingValue } from './scope.ts'

export type Verdict =
  | 'pass'
  | 'fail'
  | 'known-fail'
  | 'unexpected-pass'
  | 'not-implemented'
  | 'wrong-service'
  | 'untestable'
  | 'indeterminate'
  | 'noted'
  | 'error'

/** What a case came to, with everything needed to see why. */
export interface Judgement {
  verdict: Verdict
  /** Why it is not decided; always there for untestable and indeterminate. */
  reason?: string
  findings: Finding[]
  /** Where the documents list several outcomes: the source of the one that the target chose. */
  chosen?: string
}

/** Judges one case from the exchanges of its script and of its twin's. Pure. */
export function judge(testCase: Case, execution: Execution, twin?: Execution): Judgement {
  const judgement = judgeExpected(testCase, execution)
  const statuses = judgement.findings.filter((finding) => finding.kind === 'status')
  if (testCase.looksAtAnswer && statuses.length) {
    const reason = `the call that would show it was answered with ${String(statuses[0]?.got)}`
    return { verdict: 'untestable', reason, findings: [] }
  }
  if (testCase.level === 'observe') return note(judgement)
  if (judgement.verdict === 'pass' && testCase.twin) {
    const reason = refuseTwin(testCase.twin, twin)
    if (reason) return { verdict: 'untestable', reason, findings: [] }
  }
  return judgement
}

function note(judgement: Judgement): Judgement {
  const decided = judgement.verdict === 'pass' || judgement.verdict === 'fail'
  return decided || judgement.verdict === 'untestable'
    ? { ...judgement, verdict: 'noted' }
    : judgement
}

/** A rejection says nothing when the same request without its one flaw is rejected too. */
function refuseTwin(expected: Expected, twin: Execution | undefined): string | undefined {
  if (!twin) return 'the twin request was not sent'
  const { verdict, findings, reason } = judgeExpected(expected, twin)
  if (verdict === 'pass') return undefined
  const got = findings.find((finding) => finding.path === 'status')?.got
  return `the twin, the same request without the flaw, was not accepted (${
    reason ??
    (got === undefined ? 'its answer misses what success promises' : `status ${String(got)}`)
  }), so a refusal proves nothing`
}

function judgeExpected(expected: Expected, execution: Execution): Judgement {
  const findings: Finding[] = []
  const unshown: string[] = []
  let chosen: string | undefined
  for (const [index, outcomes] of expected.outcomes.entries()) {
    const exchanges = execution.exchanges[index]
    const call = expected.script.calls[index]!
    if (!exchanges)
      return undecided('untestable', execution.stopped ?? 'the call was not sent', findings)
    for (const exchange of exchanges) {
      const obstacle = findObstacle(exchange, outcomes)
      if (obstacle) return { ...obstacle, findings }
      if (!outcomes) {
        const reason = refusePreparation(exchange)
        if (reason) return undecided('untestable', reason, findings)
        continue
      }
      const best = matchOutcomes(outcomes, exchange, execution, index)
      if (best instanceof MissingValue) return undecided('untestable', best.message, findings)
      findings.push(...label(best.match.findings, expected, index, call.operation))
      unshown.push(...best.match.unshown)
      if (!best.match.findings.length && outcomes.length > 1) chosen = best.outcome.source
    }
  }
  if (findings.length) return { verdict: 'fail', findings }
  if (unshown.length) {
    return undecided('untestable', `the answer does not carry ${unshown.join(', ')}`, [])
  }
  return { verdict: 'pass', findings, ...(chosen && { chosen }) }
}

function undecided(verdict: Verdict, reason: string, findings: Finding[]): Judgement {
  return findings.length ? { verdict: 'fail', findings } : { verdict, reason, findings }
}

/** What keeps an answer from being judged at all. */
function findObstacle(
  exchange: Exchange,
  outcomes: Outcome[] | undefined,
): { verdict: Verdict; reason: string } | undefined {
  const { operation, failure, response } = exchange
  if (failure?.kind === 'unsent') return { verdict: 'error', reason: failure.message }
  if (failure) return { verdict: 'indeterminate', reason: `${operation}: ${failure.message}` }
  const documented = outcomes?.some(
    (outcome) =>
      [outcome.status].flat().includes(response!.status) && !matchError(outcome, exchange).length,
  )
  if (documented) return undefined
  if (response?.status === 429) {
    return { verdict: 'indeterminate', reason: `${operation} was throttled (429)` }
  }
  if (saysNotImplemented(exchange)) {
    return { verdict: 'not-implemented', reason: `the target does not have ${operation}` }
  }
  const kind = readBodyKind(exchange)
  if (kind === 'html' || kind === 'xml') {
    return {
      verdict: 'wrong-service',
      reason: `${operation} was answered with ${kind.toUpperCase()}`,
    }
  }
  return undefined
}

function refusePreparation(exchange: Exchange): string | undefined {
  const status = exchange.response?.status ?? 0
  return status >= 200 && status < 300
    ? undefined
    : `the preparing ${exchange.operation} was answered with ${status} ${readErrorName(exchange) ?? ''}`.trim()
}

/** Of the documented outcomes, the one that fits, else the one with the fewest mismatches. */
function matchOutcomes(
  outcomes: Outcome[],
  exchange: Exchange,
  execution: Execution,
  step: number,
): { outcome: Outcome; match: Match } | MissingValue {
  let best: { outcome: Outcome; match: Match } | undefined
  for (const outcome of outcomes) {
    try {
      const filled = fillIn(outcome as unknown as Json, execution.scope, step) as unknown as Outcome
      const match = matchOutcome(filled, exchange)
      if (!best || match.findings.length < best.match.findings.length) best = { outcome, match }
    } catch (error) {
      if (error instanceof MissingValue) return error
      throw error
    }
  }
  const missed = outcomes.length > 1 && best!.match.findings.length > 0
  return missed ? { ...best!, match: widen(best!.match, outcomes) } : best!
}

/** When no outcome fits, status and error findings name all that would have. */
function widen(match: Match, outcomes: Outcome[]): Match {
  const statuses = [...new Set(outcomes.flatMap((outcome) => outcome.status))]
  const errors = [...new Set(outcomes.flatMap((outcome) => outcome.error ?? []))]
  return {
    ...match,
    findings: match.findings.map((finding) =>
      finding.kind === 'status'
        ? { ...finding, expected: statuses }
        : finding.kind === 'error' || finding.kind === 'exception'
          ? { ...finding, expected: errors }
          : finding,
    ),
  }
}

function matchOutcome(outcome: Outcome, exchange: Exchange): Match {
  const findings: Finding[] = []
  const unshown: string[] = []
  const { status, headers } = exchange.response!
  const statuses = [outcome.status].flat()
  if (!statuses.includes(status)) {
    findings.push({ kind: 'status', path: 'status', expected: outcome.status, got: status })
  }
  findings.push(...matchError(outcome, exchange))
  const parts: [string, Json | undefined, unknown][] = [
    ['body', outcome.body, readJsonBody(exchange)],
    ['headers', outcome.headers, headers],
  ]
  for (const [path, pattern, value] of parts) {
    // A body of another status is another shape: its mismatches would only repeat the first one.
    if (pattern === undefined || findings.length) continue
    const result = match(pattern, value, path)
    findings.push(...result.findings)
    unshown.push(...result.unshown)
  }
  return { findings, unshown }
}

function matchError(outcome: Outcome, exchange: Exchange): Finding[] {
  const status = exchange.response!.status
  const findings: Finding[] = []
  if (outcome.error !== undefined && status >= 400) {
    const names = [outcome.error].flat()
    const wire = readErrorName(exchange)
    if (!wire || !names.includes(wire)) {
      findings.push({
        kind: 'error',
        path: 'error',
        expected: outcome.error,
        got: wire ?? 'no error name',
      })
    } else if (exchange.sdk?.exception && !names.includes(exchange.sdk.exception)) {
      const got = exchange.sdk.exception
      findings.push({ kind: 'exception', path: 'sdk.exception', expected: outcome.error, got })
    }
  } else if (status < 300 && exchange.sdk?.exception) {
    const got = `${exchange.sdk.exception}: ${exchange.sdk.message ?? ''}`
    findings.push({ kind: 'exception', path: 'sdk', expected: 'an answer the SDK can read', got })
  }
  return findings
}

/** In a story the path of a finding says in which call it was seen. */
function label(
  findings: Finding[],
  expected: Expected,
  index: number,
  operation: string,
): Finding[] {
  const judged = expected.outcomes.filter((outcomes) => outcomes !== undefined).length
  if (judged < 2) return findings
  return findings.map((finding) => ({
    ...finding,
    path: `${index + 1} ${operation} ${finding.path}`,
  }))
}
