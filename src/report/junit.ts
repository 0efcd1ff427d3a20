import { create } from 'xmlbuilder2'
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js'
import type { Verdict } from '../runner/judge.ts'
import { escapeDeep } from './escape.ts'
import { describeFinding } from './finding.ts'
import { groupBy } from './group.ts'
import type { CaseReport, Report } from './report.ts'
import { shorten } from './text.ts'

/** A message is one line in a list; a finding may quote a body of megabytes. */
const messageLimit = 400
const findingLimit = 4000

type Outcome = 'failure' | 'error' | 'skipped' | 'passed'

const outcomes: Record<Verdict, Outcome> = {
  pass: 'passed',
  noted: 'passed',
  'known-fail': 'skipped',
  fail: 'failure',
  'unexpected-pass': 'failure',
  error: 'error',
  untestable: 'skipped',
  indeterminate: 'skipped',
  'not-implemented': 'skipped',
  'wrong-service': 'skipped',
}

/** JUnit XML, one `testsuite` an operation, valid against the schema of Jenkins' xUnit plugin. */
export function renderJunit(report: Report): string {
  const clean = escapeDeep(report, true)
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('testsuites', {
    name: `chime-conformance ${clean.target.name}`,
    ...countOutcomes(clean.cases),
    time: formatSeconds(clean.durationMs),
  })
  for (const [operation, cases] of groupBy(clean.cases, (one) => one.operation)) {
    addSuite(root, clean, operation, cases)
  }
  return root.end({ prettyPrint: true }) + '\n'
}

function addSuite(root: XMLBuilder, report: Report, operation: string, cases: CaseReport[]): void {
  const suite = root.ele('testsuite', {
    name: operation,
    ...countOutcomes(cases),
    skipped: countOutcome(cases, 'skipped'),
    time: formatSeconds(cases.reduce((sum, one) => sum + one.durationMs, 0)),
    timestamp: report.startedAt,
  })
  const properties = suite.ele('properties')
  for (const [name, value] of Object.entries(listProperties(report))) {
    properties.ele('property', { name, value })
  }
  for (const one of cases) addCase(suite, one)
}

function listProperties(report: Report): Record<string, string> {
  const { target } = report
  return {
    'target.kind': target.kind,
    'target.name': target.name,
    'target.endpoint': target.endpoint,
    'target.region': target.region,
    seed: report.seed,
    complete: String(report.complete),
    ...(report.stopped && { stopped: report.stopped }),
    'contract.digest': report.contract.digest,
    'suite.digest': report.suite.digest,
  }
}

// No `file` attribute: the xUnit plugin refuses the whole document for it (pytest issue 7096,
// 2020), so the suite file is told in the text.
function addCase(suite: XMLBuilder, one: CaseReport): void {
  const element = suite.ele('testcase', {
    classname: `${one.operation}.${one.member}`,
    name: one.id,
    time: formatSeconds(one.durationMs),
  })
  const outcome = outcomes[one.verdict]
  if (outcome === 'passed') {
    if (one.verdict === 'noted') element.ele('system-out').txt(describeCase(one))
    return
  }
  const message = describeOutcome(one)
  if (outcome === 'skipped') element.ele('skipped', { message }).txt(describeCase(one))
  else element.ele(outcome, { type: one.verdict, message }).txt(describeCase(one))
}

function describeOutcome(one: CaseReport): string {
  const [first, ...rest] = one.findings
  const fallback =
    one.verdict === 'unexpected-pass' ? 'the baseline says that it fails' : 'no reason given'
  const found = first && describeFinding(first) + (rest.length ? ` (and ${rest.length} more)` : '')
  const text = `${one.verdict}: ${one.reason ?? found ?? fallback}`
  return cut(text.replace(/\s+/g, ' '), messageLimit)
}

function describeCase(one: CaseReport): string {
  return [
    ...(one.reason ? [one.reason] : []),
    ...one.findings.map((finding) => cut(describeFinding(finding), findingLimit)),
    ...(one.note ? [`note: ${one.note}`] : []),
    `verdict: ${one.verdict} (${one.level})`,
    `clauses: ${one.clauses.join(', ')}`,
    `suite: ${one.file}`,
    `repeat: ${one.repeat}`,
  ].join('\n')
}

function cut(text: string, limit: number): string {
  const short = shorten(text, limit)
  return short.cut ? `${short.text}… (${short.cut} more characters)` : text
}

function countOutcomes(cases: CaseReport[]): { tests: number; failures: number; errors: number } {
  return {
    tests: cases.length,
    failures: countOutcome(cases, 'failure'),
    errors: countOutcome(cases, 'error'),
  }
}

const countOutcome = (cases: CaseReport[], outcome: Outcome): number =>
  cases.filter((one) => outcomes[one.verdict] === outcome).length

const formatSeconds = (durationMs: number): string => (durationMs / 1000).toFixed(3)
