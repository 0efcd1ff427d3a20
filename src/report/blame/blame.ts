import type { Case } from '../../case/case.ts'
import type { Contract } from '../../contract/types.ts'
import type { Drift } from '../drift/drift.ts'
import type { CaseReport, Report } from '../report.ts'
import { weighContract } from './weigh-contract.ts'
import { weighDrift } from './weigh-drift.ts'
import { weighLive } from './weigh-live.ts'
import { weighRegions } from './weigh-regions.ts'

/** What may have moved when a case is red. */
export const suspects = [
  'emulator wrong',
  'AWS changed',
  'model changed',
  'model incomplete',
  'row wrong',
  'region split',
  'harness',
] as const
export type Suspect = (typeof suspects)[number]

/** What one source says for or against a suspect. */
export interface Reason {
  source: 'contract' | 'recording' | 'live result' | 'target' | 'drift'
  /** Absent where the source speaks for nobody. */
  suspect?: Suspect
  /** 3 decides unless another contradicts, 2 points there, 1 hints; below 0 speaks against. */
  weight: number
  text: string
}

/** Everything that is weighed for one case. */
export interface Evidence {
  contract: Contract
  /** The row as it is in this version; absent when the id is gone. */
  row: Case | undefined
  report: Report
  result: CaseReport
  /** Other reports that hold the case, such as one of another region. */
  others: { report: Report; result: CaseReport }[]
  /** The installed SDK against the specs. */
  drift: Drift
}

export interface Blame {
  /** Nobody where the run shows no failure, or where nothing speaks against anyone. */
  suspect: Suspect | undefined
  /** Every suspect that something speaks for, heaviest first. */
  ranking: { suspect: Suspect; weight: number }[]
  reasons: Reason[]
}

/** Weighs contract, recording, live result, target and drift, and says which one moved. Pure. */
export function blame(evidence: Evidence): Blame {
  const reasons = [
    ...weighContract(evidence),
    noRecording,
    ...weighLive(evidence),
    ...weighRegions(evidence),
    ...weighDrift(evidence),
  ]
  const ranking = suspects
    .map((suspect) => ({ suspect, weight: sum(reasons, suspect) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return { suspect: ranking[0]?.suspect, ranking, reasons }
}

const noRecording: Reason = {
  source: 'recording',
  weight: 0,
  text: 'there is no recording of this case, so nobody can say what AWS answered earlier',
}

function sum(reasons: Reason[], suspect: Suspect): number {
  return reasons
    .filter((reason) => reason.suspect === suspect)
    .reduce((total, { weight }) => total + weight, 0)
}

/** True when the run went to Amazon itself: only then does an answer say what AWS does. */
export function isAmazon({ target }: Report): boolean {
  try {
    return /\.(amazonaws\.com|amazonaws\.com\.cn|api\.aws)$/.test(new URL(target.endpoint).hostname)
  } catch {
    return false
  }
}
