import type { Evidence, Level } from '../contract/types.ts'
import type { Input, Outcome, WireEdit } from './row.ts'

/** One call, complete: what a row's step has become. */
export interface Call {
  operation: string
  as?: string
  input: Input
  via: 'sdk' | 'wire'
  wire?: WireEdit
  times: number
}

/** Calls in order. Cases whose calls are the same share one execution in a run. */
export interface Script {
  /** Identity of the calls: equal keys, equal requests. */
  key: string
  calls: Call[]
}

/** What must hold after a script: per call, the outcomes allowed, or none for preparation. */
export interface Expected {
  script: Script
  outcomes: (Outcome[] | undefined)[]
}

/** A row placed on one operation and member. Its id is its address. */
export interface Case extends Expected {
  id: string
  operation: string
  member: string
  /** The suite file, relative to the package root. */
  file: string
  clauses: string[]
  level: Level
  evidence: Evidence[]
  note?: string
  /** Looks at a member of an answer: without that answer there is nothing to judge. */
  looksAtAnswer?: true
  /** The accepted request that a rejecting case differs from. */
  twin?: Expected
}

/** True when every outcome that the case allows for its last judged call is an error. */
export function rejects(expected: Expected): boolean {
  const last = expected.outcomes.findLast((outcomes) => outcomes !== undefined)
  return last?.every((outcome) => [outcome.status].flat().every((status) => status >= 400)) ?? false
}
