import type { Evidence, Level } from '../contract/types.ts'
import type { Cause } from '../runner/cause.ts'
import type { Verdict } from '../runner/judge.ts'
import type { Finding } from '../runner/match.ts'
import type { Exchange } from '../target/target.ts'

/** The report as data: `report.json`, described by `reports/report.schema.json`. */
export interface Report {
  schemaVersion: 1
  tool: { name: 'chime-conformance'; version: string }
  /** ISO 8601, UTC. */
  startedAt: string
  durationMs: number
  seed: string
  /** False when the run ended before every selected case was judged; `stopped` says why. */
  complete: boolean
  stopped?: string
  exitCode: number
  target: { kind: string; name: string; endpoint: string; region: string }
  contract: { api: string; model: string; digest: string }
  suite: { digest: string; cases: number; selected: number; patterns: string[] }
  /** Calls that went to the target, preparation and clean-up included. */
  requests: number
  /** Meetings whose deletion the target did not confirm. */
  leftOver: number
  figures: Figures
  operations: OperationSummary[]
  causes: Cause[]
  cases: CaseReport[]
  clauses: ClauseReport[]
  /** Exchanges by id; cases with the same requests share them. */
  exchanges: Record<string, Exchange>
}

/** A figure keeps its two sides: no ratio without its denominator. */
export interface Ratio {
  count: number
  of: number
}

export interface Figures {
  verdicts: Record<Verdict, number>
  /** Failed ÷ decided, at level must and at level should apart. */
  divergence: { must: Ratio; should: Ratio }
  coverage: {
    /** Clauses with a decided case ÷ clauses that are not excluded. */
    clauses: Ratio
    excludedClauses: number
    /** Request members, bounds, enum values and operation × error pairs that a decided case is about. */
    members: Ratio
    bounds: Ratio
    enumValues: Ratio
    errorPairs: Ratio
    /** Pairs whose error was injected; not part of `errorPairs`. */
    injectedErrorPairs: number
  }
  indeterminate: Ratio
  /** Decided cases by the evidence of their clauses, and the date of the newest model. */
  evidence: { byKind: Record<Evidence, number>; model: string }
  /** Mutants killed ÷ applied for this suite; null until it was measured. */
  detection: (Ratio & { measuredAt: string; stale: boolean }) | null
}

export interface OperationSummary {
  operation: string
  /** `total` leaves the excluded ones out; `open` ones have neither case nor reason. */
  clauses: {
    covered: number
    total: number
    /** Of the total, those seen by an injected fault only. */
    injected: number
    excluded: number
    open: string[]
  }
  verdicts: Record<Verdict, number>
}

export interface CaseReport {
  id: string
  operation: string
  member: string
  /** The suite file, relative to the package root. */
  file: string
  clauses: string[]
  level: Level
  evidence: Evidence[]
  verdict: Verdict
  reason?: string
  note?: string
  findings: Finding[]
  /** Where the documents list several outcomes: the source of the one that the target chose. */
  chosen?: string
  /** Its error was injected: it shows the shape of the answer and is no evidence of behaviour. */
  injected?: true
  /** Members of the answer that the contract does not know. */
  unknownMembers: string[]
  /** Ids into `exchanges`, in the order they were sent. */
  exchanges: string[]
  /** Ids of the accepted request that a rejecting case differs from. */
  twin: string[]
  durationMs: number
  /** The command that repeats the case. */
  repeat: string
}

export interface ClauseReport {
  id: string
  /** An operation, a shape, or `service`. */
  subject: string
  level: Level
  evidence: Evidence
  text: string
  source: string
  excluded?: string
  cases: string[]
  /** `covered` when a case of it was decided in this run. */
  state: 'covered' | 'injected' | 'undecided' | 'excluded' | 'open' | 'not-selected'
}

/** Verdicts that count as decided: the target did something that could be judged. */
export const decidedVerdicts: readonly Verdict[] = [
  'pass',
  'fail',
  'known-fail',
  'unexpected-pass',
  'noted',
]

export const allVerdicts: readonly Verdict[] = [
  'pass',
  'fail',
  'known-fail',
  'unexpected-pass',
  'not-implemented',
  'wrong-service',
  'untestable',
  'indeterminate',
  'noted',
  'error',
]
