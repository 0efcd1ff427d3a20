import type { Evidence, Level } from '../contract/types.ts'
import type { Input, Outcome, WireEdit } from './row.ts'

/** One call, complete: what a row's step has become. With `via: 'admin'` an act on the target. */
export interface Call {
  operation: string
  as?: string
  input: Input
  via: 'sdk' | 'wire' | 'admin'
  wire?: WireEdit
  times: number
  /** The call changes nothing by contract: a GET. */
  reads?: true
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

/** True when a script acts on the target itself, which then must be its own. */
export function needsIsolation(script: Script): boolean {
  return script.calls.some(({ via }) => via === 'admin')
}

/** True when an error of the case was injected: then it says nothing about the target's rules. */
export function isInjected({ script }: Expected): boolean {
  return script.calls.some(({ via, operation }) => via === 'admin' && operation === 'faults')
}

/**
 * True when the last call of a case leaves what was prepared as it was, if the target behaves: it
 * only reads, or has to be refused. Such cases may look at one preparation together.
 */
export function leavesPreparation(expected: Expected): boolean {
  const { calls } = expected.script
  const last = calls.at(-1)!
  const prepared = expected.outcomes.slice(0, -1).every((outcomes) => outcomes === undefined)
  const plain = last.times === 1 && last.wire?.method === undefined
  return (
    calls.length > 1 &&
    prepared &&
    plain &&
    !needsIsolation(expected.script) &&
    (last.reads === true || rejects(expected))
  )
}

/** True when every outcome that the case allows for its last judged call is an error. */
export function rejects(expected: Expected): boolean {
  const last = expected.outcomes.findLast((outcomes) => outcomes !== undefined)
  return last?.every((outcome) => [outcome.status].flat().every((status) => status >= 400)) ?? false
}
