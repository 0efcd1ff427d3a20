import { describeChange } from '../drift/words.ts'
import { isAmazon, type Evidence, type Reason } from './blame.ts'

/** Did the model move under the row: the installed SDK against the specs, and both versions. */
export function weighDrift({ contract, report, result, drift }: Evidence): Reason[] {
  const touching = drift.changes.filter(
    ({ clauses, cases }) =>
      cases.includes(result.id) || clauses.some((id) => result.clauses.includes(id)),
  )
  const version =
    report.contract.model === contract.service.model
      ? []
      : [
          {
            source: 'drift' as const,
            suspect: 'model changed' as const,
            weight: 2,
            text: `the run judged by the model of ${report.contract.model}, specs/ is of ${contract.service.model}`,
          },
        ]
  if (touching.length) {
    const told = touching.map((change): Reason => ({
      source: 'drift',
      suspect: 'model changed',
      weight: 5,
      text: `${drift.to.name} differs from ${drift.from.name} here, ${change.at}: ${describeChange(change)}`,
    }))
    return [...version, ...told.slice(0, 3)]
  }
  const elsewhere = drift.changes.length
    ? `, though it moved in ${drift.changes.length} other places`
    : ''
  return [
    ...version,
    {
      source: 'drift',
      ...(isAmazon(report) && { suspect: 'AWS changed' as const }),
      weight: isAmazon(report) ? 1 : 0,
      text: `${drift.to.name} says nothing else than ${drift.from.name} here${elsewhere}`,
    },
  ]
}
