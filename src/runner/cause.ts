import type { Finding } from './match.ts'

/** Findings that share one root, shown once with its blast radius. */
export interface Cause {
  /** `error on CreateMeeting` and the like: the common signature. */
  signature: string
  /** The finding of the first case, as the example. */
  finding: Finding
  operations: string[]
  cases: string[]
}

interface Failure {
  id: string
  operation: string
  member: string
  findings: Finding[]
}

/**
 * Groups failed cases by what went wrong. A value accepted that had to be refused is a missing
 * rule, so there the member belongs to the signature; any other mismatch is one root wherever it
 * shows. The largest group comes first.
 */
export function findCauses(failures: Failure[]): Cause[] {
  const causes = new Map<string, Cause>()
  for (const failure of failures) {
    const finding = failure.findings[0]
    if (!finding) continue
    const signature = describeRoot(failure, finding)
    const cause = causes.get(signature) ?? { signature, finding, operations: [], cases: [] }
    if (!cause.operations.includes(failure.operation)) cause.operations.push(failure.operation)
    cause.cases.push(failure.id)
    causes.set(signature, cause)
  }
  return [...causes.values()].sort(
    (a, b) => b.cases.length - a.cases.length || (a.signature < b.signature ? -1 : 1),
  )
}

function describeRoot(failure: Failure, finding: Finding): string {
  const path = finding.path.replace(/^\d+ \w+ /, '').replace(/\.\d+(?=\.|$)/g, '[]')
  if (finding.kind === 'status') {
    const accepted = typeof finding.got === 'number' && finding.got < 300
    return accepted
      ? `${failure.member} is accepted where it has to be refused`
      : `${failure.operation} answers ${String(finding.got)} instead of ${show(finding.expected)}`
  }
  if (finding.kind === 'error')
    return `error name ${show(finding.got)} instead of ${show(finding.expected)}`
  return `${finding.kind} at ${path}`
}

const show = (value: unknown): string =>
  Array.isArray(value)
    ? value.join(' or ')
    : typeof value === 'string'
      ? value
      : JSON.stringify(value)
