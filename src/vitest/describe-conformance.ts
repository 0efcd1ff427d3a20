import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Case } from '../case/case.ts'
import { selectCases } from '../case/select.ts'
import { loadCases, runConformance, type ConformanceOptions } from '../conformance.ts'
import { describeFinding } from '../report/finding.ts'
import type { CaseReport, Report } from '../report/report.ts'

/**
 * Makes every selected case a vitest test against one target. The run is the same one that the
 * command line makes; each test shows the verdict of its case. Cases that could not be decided are
 * skipped with their reason.
 */
export async function describeConformance(
  name: string,
  options: ConformanceOptions = {},
): Promise<void> {
  const cases = selectCases(await loadCases(), options.patterns ?? [])
  describe(name, () => {
    let report: Report | undefined
    const byId = new Map<string, CaseReport>()
    beforeAll(async () => {
      report = await runConformance(options)
      for (const one of report.cases) byId.set(one.id, one)
    }, 120_000)
    afterAll(() => byId.clear())
    for (const [operation, own] of groupByOperation(cases)) {
      describe(operation, () => {
        for (const { id } of own) {
          test(id, (context) => {
            const result = byId.get(id)
            if (!result) throw new Error(report?.stopped ?? 'The run ended before this case.')
            const { verdict, reason } = result
            if (!failing.has(verdict) && !passing.has(verdict)) {
              context.skip(`${verdict}: ${reason ?? ''}`)
            }
            expect(failing.has(verdict), describeFailure(result)).toBe(false)
          })
        }
      })
    }
  })
}

const passing = new Set(['pass', 'noted', 'known-fail'])
const failing = new Set(['fail', 'unexpected-pass', 'error'])

function groupByOperation(cases: Case[]): Map<string, Case[]> {
  const groups = new Map<string, Case[]>()
  for (const one of cases) groups.set(one.operation, [...(groups.get(one.operation) ?? []), one])
  return groups
}

function describeFailure({ verdict, reason, findings, clauses, file, repeat }: CaseReport): string {
  return [
    `${verdict} (${clauses.join(', ')})`,
    ...(reason ? [reason] : []),
    ...findings.map(describeFinding),
    `row: ${file}`,
    `repeat: ${repeat}`,
  ].join('\n')
}
