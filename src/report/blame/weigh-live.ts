import type { Exchange } from '../../target/target.ts'
import { describeFinding } from '../finding.ts'
import { isAmazon, type Evidence, type Reason } from './blame.ts'

/** What came over the wire, and from whom. */
export function weighLive(evidence: Evidence): Reason[] {
  const { report, result } = evidence
  const exchanges = result.exchanges.flatMap((id) => report.exchanges[id] ?? [])
  const broken = weighVerdict(evidence, exchanges)
  if (broken) return [broken]
  const found = result.findings.map(describeFinding).join('; ')
  return [
    { source: 'live result', weight: 0, text: `${report.target.name} did otherwise: ${found}` },
    weighTarget(evidence),
    ...weighSdk(evidence, exchanges),
    ...weighUnknown(evidence, exchanges),
  ]
}

/** A run that could not judge shows that nothing moved but the run itself. */
function weighVerdict({ result }: Evidence, exchanges: Exchange[]): Reason | undefined {
  const failure = exchanges.find((exchange) => exchange.failure)?.failure
  const why = result.reason ?? failure?.message ?? 'it was not judged'
  if (result.verdict === 'error') {
    return { source: 'live result', suspect: 'harness', weight: 5, text: `our code broke: ${why}` }
  }
  if (result.verdict === 'indeterminate' || failure) {
    const text = `no whole answer came back (${failure?.kind ?? 'indeterminate'}): ${why}`
    return { source: 'live result', suspect: 'harness', weight: 4, text }
  }
  return undefined
}

function weighTarget({ report }: Evidence): Reason {
  const { kind, endpoint } = report.target
  if (isAmazon(report)) {
    return {
      source: 'target',
      suspect: 'AWS changed',
      weight: 2,
      text: `the answer is from AWS (${endpoint}), which is the judge of every document`,
    }
  }
  const who = kind === 'emulator' ? 'the emulator of this package' : `${endpoint}, which is not AWS`
  return {
    source: 'target',
    suspect: 'emulator wrong',
    weight: 3,
    text: `the answer is from ${who}: it shows what that does, nothing about AWS`,
  }
}

/** The wire is right and only the SDK's exception differs: the mistake is on our side of the wire. */
function weighSdk({ result }: Evidence, exchanges: Exchange[]): Reason[] {
  const isSdkOnly = result.findings.every(({ kind }) => kind === 'exception')
  if (!result.findings.length || !isSdkOnly || !exchanges.some(({ sdk }) => sdk)) return []
  const text = 'the answer on the wire fits, only what the SDK made of it does not'
  return [{ source: 'live result', suspect: 'harness', weight: 4, text }]
}

/** Names that the contract does not know: on AWS they are what the model leaves out. */
function weighUnknown({ contract, report, result }: Evidence, exchanges: Exchange[]): Reason[] {
  const names = exchanges.flatMap(({ sdk }) => sdk?.exception ?? [])
  const declared = new Set(contract.operations[result.operation]?.errors)
  const strange = names.filter((name) => !declared.has(name))
  const unknown = [...new Set([...result.unknownMembers, ...strange])]
  if (!unknown.length) return []
  const text = `the contract does not declare ${unknown.join(', ')} for ${result.operation}`
  if (!isAmazon(report)) return [{ source: 'live result', weight: 0, text }]
  return [{ source: 'live result', suspect: 'model incomplete', weight: 3, text }]
}
