import { describe, expect, test } from 'vitest'
import { loadCases } from '../../conformance.ts'
import { loadContract } from '../../contract/load.ts'
import { readInstalledSdk } from '../../contract/read/installed-sdk.ts'
import type { Published } from '../../contract/published.ts'
import { readSpecs } from '../../contract/read/specs.ts'
import { makeDrift } from '../drift/drift.ts'
import type { CaseReport, Report } from '../report.ts'
import { makeCase, makeExchange } from '../sample-report.ts'
import { blame, type Evidence, type Suspect } from './blame.ts'
import { renderBlame } from './text.ts'

const contract = loadContract()
const cases = await loadCases()
const specs = readSpecs(contract)
const id = 'CreateMeeting/ClientRequestToken/rejects-65-characters'
const row = cases.find((one) => one.id === id)!
const wrongStatus = { kind: 'status' as const, path: 'status', expected: 400, got: 200 }

function makeReport(target: Partial<Report['target']> = {}, edit: Partial<Report> = {}): Report {
  return {
    startedAt: '2026-01-02T03:04:05Z',
    contract: { api: '', model: contract.service.model, digest: '' },
    target: {
      kind: 'emulator',
      name: 'it',
      endpoint: 'http://127.0.0.1:1',
      region: 'us-east-1',
      ...target,
    },
    exchanges: { x1: makeExchange() },
    ...edit,
  } as Report
}

const aws = { kind: 'endpoint', endpoint: 'https://meetings-chime.us-east-1.amazonaws.com' }

function weigh(edit: Partial<Evidence> = {}, result: Partial<CaseReport> = {}): Evidence {
  return {
    contract,
    row,
    report: makeReport(),
    result: makeCase({
      id,
      clauses: row.clauses,
      verdict: 'fail',
      findings: [wrongStatus],
      ...result,
    }),
    others: [],
    drift: makeDrift(contract, cases, specs, readInstalledSdk('.')),
    ...edit,
  }
}

const moved = (edit?: Partial<Evidence>, result?: Partial<CaseReport>): Suspect | undefined =>
  blame(weigh(edit, result)).suspect

describe('which one moved', () => {
  test('the emulator, when contract and row agree and the answer is not from AWS', () => {
    expect(moved()).toBe('emulator wrong')
    expect(moved({ report: makeReport({ kind: 'endpoint' }) })).toBe('emulator wrong')
  })

  test('AWS, when it answers otherwise and no document moved', () => {
    expect(moved({ report: makeReport(aws) })).toBe('AWS changed')
  })

  test('the model, when the installed SDK or a newer model says otherwise here', () => {
    const to = structuredClone(specs) as Published
    to.shapes['ClientRequestToken']!.max = 65
    const drift = makeDrift(contract, cases, specs, to)
    expect(moved({ drift })).toBe('model changed')
    expect(moved({ drift, report: makeReport(aws) })).toBe('model changed')
  })

  test('the model is incomplete, when AWS uses what it does not declare', () => {
    const sdk = { exception: 'ValidationException' }
    const report = makeReport(aws, { exchanges: { x1: makeExchange({ sdk }) } })
    expect(moved({ report }, { evidence: ['observed'] })).toBe('model incomplete')
  })

  test('the row, when it wants what the contract forbids', () => {
    const accepting = {
      ...row,
      outcomes: row.outcomes.map((allowed) => allowed && [{ status: 200 }]),
      script: {
        key: '',
        calls: row.script.calls.map((call) => ({
          ...call,
          input: { ClientRequestToken: 'x', MediaRegion: 'us-east-1', ExternalMeetingId: 'ab' },
        })),
      },
    }
    expect(moved({ row: accepting, report: makeReport(aws) }, { evidence: ['tentative'] })).toBe(
      'row wrong',
    )
  })

  test('the region, when another region does as documented', () => {
    const other = { report: makeReport({ ...aws, region: 'eu-central-1' }), result: makeCase() }
    expect(moved({ report: makeReport(aws), others: [other] })).toBe('region split')
  })

  test('the harness, when nothing was judged or only the SDK differs', () => {
    expect(moved({}, { verdict: 'error', reason: 'boom' })).toBe('harness')
    expect(moved({}, { verdict: 'indeterminate', reason: 'time-out' })).toBe('harness')
    const findings = [{ ...wrongStatus, kind: 'exception' as const, path: 'exception' }]
    expect(moved({}, { findings })).toBe('harness')
  })

  test('is told with every source', () => {
    const evidence = weigh()
    const text = renderBlame(evidence.report, evidence.result, blame(evidence))
    for (const source of ['contract', 'recording', 'live result', 'target', 'drift']) {
      expect(text).toMatch(new RegExp(`^  ${source}`, 'm'))
    }
    expect(text).toContain('Moved: emulator wrong\n')
  })
})
