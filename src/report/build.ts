import { createHash } from 'node:crypto'
import { listUnknownMembers } from '../contract/unknown-members.ts'
import type { Contract } from '../contract/types.ts'
import { isInjected, type Case } from '../case/case.ts'
import { readJsonBody } from '../runner/answer.ts'
import { findCauses } from '../runner/cause.ts'
import type { Execution } from '../runner/execute.ts'
import type { CaseResult, RunResult } from '../runner/run.ts'
import type { Exchange, Target } from '../target/target.ts'
import {
  countVerdicts,
  isDecided,
  measureCoverage,
  reportClauses,
  summariseOperations,
} from './coverage.ts'
import { redact } from './redact.ts'
import type { CaseReport, Figures, Report } from './report.ts'

export interface ReportSource {
  contract: Contract
  /** Every case of the table, selected or not. */
  table: Case[]
  patterns: string[]
  /** Generated inputs per operation; a generated case exists only with the same number. */
  generate: number
  selected: number
  target: Target
  run: RunResult
  seed: string
  startedAt: Date
  durationMs: number
  version: string
  exitCode: number
}

/** Puts a run into the form of `report.json`, with every secret taken out. */
export function buildReport(source: ReportSource): Report {
  const { contract, run, target } = source
  const exchanges = new ExchangeIndex()
  const cases = run.results.map((result) => reportCase(contract, result, exchanges, source))
  const clauses = reportClauses(contract, casesByClause(source.table), cases)
  const failed = cases.filter(({ verdict }) => verdict === 'fail')
  const report: Report = {
    schemaVersion: 1,
    tool: { name: 'chime-conformance', version: source.version },
    startedAt: source.startedAt.toISOString(),
    durationMs: Math.round(source.durationMs),
    seed: source.seed,
    complete: run.complete,
    ...(run.stopped && { stopped: run.stopped }),
    exitCode: source.exitCode,
    target: {
      kind: target.kind,
      name: target.name,
      endpoint: target.endpoint,
      region: target.region,
    },
    contract: {
      api: contract.service.api,
      model: contract.service.model,
      digest: digest(contract),
    },
    suite: {
      // Generated cases follow the seed; what is compared between runs is what was written.
      digest: digest(source.table.filter(({ member }) => member !== 'generated')),
      cases: source.table.length,
      selected: source.selected,
      patterns: source.patterns,
    },
    requests: run.requests,
    leftOver: run.leftOver,
    figures: {
      ...measureFigures(contract, cases),
      coverage: measureCoverage(contract, clauses, cases),
    },
    operations: summariseOperations(contract, clauses, cases),
    causes: findCauses(failed),
    cases,
    clauses,
    exchanges: Object.fromEntries(exchanges.byId),
  }
  return redact(report, [...exchanges.byId.values()])
}

/** Gives each exchange one id, however many cases look at it. */
class ExchangeIndex {
  readonly byId = new Map<string, Exchange>()
  readonly #ids = new Map<Exchange, string>()

  add(execution: Execution | undefined): string[] {
    return (execution?.exchanges.flat() ?? []).map((exchange) => {
      const known = this.#ids.get(exchange)
      if (known) return known
      const id = `x${this.byId.size + 1}`
      this.#ids.set(exchange, id)
      this.byId.set(id, { ...exchange, durationMs: Math.round(exchange.durationMs * 10) / 10 })
      return id
    })
  }
}

function reportCase(
  contract: Contract,
  result: CaseResult,
  exchanges: ExchangeIndex,
  source: ReportSource,
): CaseReport {
  const { case: one, verdict, findings, reason, chosen } = result
  return {
    id: one.id,
    operation: one.operation,
    member: one.member,
    file: one.file,
    clauses: one.clauses,
    level: one.level,
    evidence: one.evidence,
    ...(isInjected(one) && { injected: true as const }),
    verdict,
    ...(reason && { reason }),
    ...(one.note && { note: one.note }),
    findings,
    ...(chosen && { chosen }),
    unknownMembers: findUnknownMembers(contract, result.execution),
    exchanges: exchanges.add(result.execution),
    twin: exchanges.add(result.twin),
    durationMs: Math.round(result.durationMs * 10) / 10,
    repeat: repeatCommand(one, source),
  }
}

/** The command that runs one case against the same target with the same requests. */
function repeatCommand({ id, member }: Case, { target, seed, generate }: ReportSource): string {
  const where =
    target.kind === 'emulator' ? '' : ` --endpoint '${target.endpoint.replaceAll("'", '%27')}'`
  const made = member === 'generated' ? ` --generate ${generate}` : ''
  return `npx chime-conformance run '${id}'${where} --seed ${seed}${made}`
}

function findUnknownMembers(contract: Contract, execution: Execution | undefined): string[] {
  const found = (execution?.exchanges.flat() ?? []).flatMap((exchange) => {
    const output = contract.operations[exchange.operation]?.output
    const success = (exchange.response?.status ?? 500) < 300
    return output && success ? listUnknownMembers(contract, output, readJsonBody(exchange)) : []
  })
  return [...new Set(found)]
}

function measureFigures(contract: Contract, cases: CaseReport[]): Omit<Figures, 'coverage'> {
  const judged = cases.filter((one) =>
    ['pass', 'fail', 'known-fail', 'unexpected-pass'].includes(one.verdict),
  )
  const divergence = (level: string) => {
    const own = judged.filter((one) => one.level === level)
    const failed = own.filter(({ verdict }) => verdict === 'fail' || verdict === 'known-fail')
    return { count: failed.length, of: own.length }
  }
  const byKind = { model: 0, docs: 0, observed: 0, recorded: 0, tentative: 0 }
  for (const one of cases.filter((each) => isDecided(each) && !each.injected))
    for (const kind of one.evidence) byKind[kind] += 1
  return {
    verdicts: countVerdicts(cases),
    divergence: { must: divergence('must'), should: divergence('should') },
    indeterminate: {
      count: cases.filter(({ verdict }) => verdict === 'indeterminate').length,
      of: cases.length,
    },
    evidence: { byKind, model: contract.service.model },
    detection: null,
  }
}

function casesByClause(table: Case[]): Map<string, string[]> {
  const byClause = new Map<string, string[]>()
  for (const { id, clauses } of table) {
    for (const clause of clauses) byClause.set(clause, [...(byClause.get(clause) ?? []), id])
  }
  return byClause
}

/** The first 12 hex digits of the SHA-256 of a value's JSON. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12)
}
