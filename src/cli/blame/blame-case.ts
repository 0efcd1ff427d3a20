import { readFileSync } from 'node:fs'
import type { Case } from '../../case/case.ts'
import { findCloseNames } from '../../case/close.ts'
import { loadContract } from '../../contract/load.ts'
import { readForm } from '../../contract/read/form.ts'
import { blame } from '../../report/blame/blame.ts'
import { renderBlame, renderNothingToBlame } from '../../report/blame/text.ts'
import { makeDrift } from '../../report/drift/drift.ts'
import type { CaseReport, Report } from '../../report/report.ts'
import { UsageError } from '../errors.ts'

const green: CaseReport['verdict'][] = ['pass', 'noted', 'known-fail', 'untestable']

/** Says in words which one moved for a case of one or several reports. */
export function blameCase(id: string, paths: string[], cases: Case[]): string {
  const runs = paths.map((path) => findResult(readReport(path), path, id))
  const { report, result } = runs.find((run) => !green.includes(run.result.verdict)) ?? runs[0]!
  if (green.includes(result.verdict)) return renderNothingToBlame(report, result)
  const contract = loadContract()
  const folder = process.cwd()
  const evidence = {
    contract,
    row: cases.find((candidate) => candidate.id === id),
    report,
    result,
    others: runs.filter((run) => run.result !== result),
    drift: makeDrift(contract, cases, readForm('specs', folder), readForm('sdk', folder)),
  }
  return renderBlame(report, result, blame(evidence))
}

function findResult(
  report: Report,
  path: string,
  id: string,
): { report: Report; result: CaseReport } {
  const result = report.cases.find((one) => one.id === id)
  if (result) return { report, result }
  const close = findCloseNames(
    id,
    report.cases.map((one) => one.id),
  )
  throw new UsageError(`'${path}' has no case '${id}'.${close} Name a case of that run.`)
}

function readReport(path: string): Report {
  let report: Partial<Report>
  try {
    report = JSON.parse(readFileSync(path, 'utf8')) as Partial<Report>
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(
      `The report '${path}' cannot be read (${code ?? 'it is no JSON'}): name a report.json of a run.`,
    )
  }
  const isReport =
    report?.tool?.name === 'chime-conformance' && Array.isArray(report.cases) && report.target
  if (isReport) return report as Report
  throw new UsageError(`'${path}' is no report of this tool: name the report.json of a run.`)
}
