import type { Evidence, Reason } from './blame.ts'

/** The same case in other reports: another region may differ, another day of the same one too. */
export function weighRegions(evidence: Evidence): Reason[] {
  const { contract, report, result, others } = evidence
  const { region, endpoint } = report.target
  const told = others.flatMap((other): Reason[] => {
    const same = other.result.verdict === result.verdict
    const where = `${other.report.target.region} on ${other.report.startedAt.slice(0, 10)}`
    const text = `the same case came to ${other.result.verdict} in ${where}`
    if (other.report.target.region !== region) {
      const weight = same ? -2 : 4
      return [{ source: 'live result', suspect: 'region split', weight, text }]
    }
    if (same || other.report.target.endpoint !== endpoint) {
      return [{ source: 'live result', weight: 0, text }]
    }
    const suspect = other.report.startedAt < report.startedAt ? 'AWS changed' : 'harness'
    return [{ source: 'live result', suspect, weight: 1, text: `${text}, on the same endpoint` }]
  })
  const isAboutRegions = result.clauses.some((id) => /^REGION\.|MediaRegion/.test(id))
  const { isolated, control } = contract.service.regions
  const isSpecial = isolated.includes(region) || control['aws-us-gov']?.includes(region)
  if (!isAboutRegions && !isSpecial) return told
  const text = isSpecial
    ? `${region} is a region of its own kind (isolated or GovCloud)`
    : 'the case is about regions, whose lists the documents tell differently'
  return [...told, { source: 'target', suspect: 'region split', weight: 1, text }]
}
