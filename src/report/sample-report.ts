import type { Verdict } from '../runner/judge.ts'
import type { Exchange } from '../target/target.ts'
import { allVerdicts, type CaseReport, type ClauseReport, type Report } from './report.ts'

/** Small reports for the tests of this folder. */

export function makeExchange(edit: Partial<Exchange> = {}): Exchange {
  return {
    operation: 'CreateMeeting',
    via: 'sdk',
    request: {
      method: 'POST',
      url: '/meetings',
      headers: { 'content-type': 'application/json', host: '127.0.0.1:8080' },
      body: '{"ClientRequestToken":"cc-1","MediaRegion":"us-east-1"}',
    },
    response: {
      status: 201,
      headers: { 'content-type': 'application/json', 'x-amzn-requestid': 'b6f0' },
      body: '{"Meeting":{"MeetingId":"m-1","Tags":[],"MeetingFeatures":{}}}',
    },
    sdk: { output: { Meeting: { MeetingId: 'm-1' } } },
    durationMs: 3.5,
    ...edit,
  }
}

export function makeCase(edit: Partial<CaseReport> = {}): CaseReport {
  return {
    id: 'CreateMeeting/ExternalMeetingId/accepts-2-characters',
    operation: 'CreateMeeting',
    member: 'ExternalMeetingId',
    file: 'suites/shapes/ExternalMeetingId.ts',
    clauses: ['CM.req.ExternalMeetingId.min'],
    level: 'must',
    evidence: ['model'],
    verdict: 'pass',
    findings: [],
    unknownMembers: [],
    exchanges: ['x1'],
    twin: [],
    durationMs: 3.5,
    repeat: 'npx chime-conformance run --seed s1 "CreateMeeting/ExternalMeetingId/*"',
    ...edit,
  }
}

export function makeClause(edit: Partial<ClauseReport> = {}): ClauseReport {
  return {
    id: 'CM.req.ExternalMeetingId.min',
    subject: 'CreateMeeting',
    level: 'must',
    evidence: 'model',
    text: 'ExternalMeetingId has at least 2 characters.',
    source: 'API page CreateMeeting, Request Body; model 2025-10-01',
    cases: ['CreateMeeting/ExternalMeetingId/accepts-2-characters'],
    state: 'covered',
    ...edit,
  }
}

function countVerdicts(cases: CaseReport[]): Record<Verdict, number> {
  const entries = allVerdicts.map((verdict) => [
    verdict,
    cases.filter((one) => one.verdict === verdict).length,
  ])
  return Object.fromEntries(entries) as Record<Verdict, number>
}

/** A case with two findings, its twin and a cause; the others pass or show one verdict each. */
export function makeFailingCase(): CaseReport {
  return makeCase({
    id: 'CreateMeeting/ExternalMeetingId/rejects-65-characters',
    clauses: ['CM.req.ExternalMeetingId.max'],
    verdict: 'fail',
    findings: [
      { kind: 'status', path: 'status', expected: 400, got: 201 },
      {
        kind: 'error',
        path: 'error',
        expected: ['BadRequestException', 'ValidationException'],
        got: 'no error name',
      },
    ],
    exchanges: ['x2'],
    twin: ['x1'],
    note: 'AWS counts characters, not bytes.',
  })
}

/** Hands out one case for each verdict, so that no format can forget one. */
export function makeCases(): CaseReport[] {
  const undecided: Verdict[] = ['untestable', 'indeterminate', 'not-implemented', 'wrong-service']
  const verdicts: Verdict[] = [...undecided, 'known-fail', 'unexpected-pass', 'noted', 'error']
  return [
    makeCase(),
    makeFailingCase(),
    ...verdicts.map((verdict) =>
      makeCase({
        id: `GetMeeting/MeetingId/shows-${verdict}`,
        operation: 'GetMeeting',
        member: 'MeetingId',
        file: 'suites/GetMeeting/MeetingId.ts',
        clauses: ['GM.req.MeetingId.required'],
        verdict,
        ...(undecided.includes(verdict) && { reason: `the reason of ${verdict}` }),
      }),
    ),
  ]
}

/** A valid report over `cases`; its figures follow from them. */
export function makeReport(edit: Partial<Report> = {}): Report {
  const cases = edit.cases ?? makeCases()
  const verdicts = countVerdicts(cases)
  const { figures, operations } = summarise(cases, verdicts)
  return {
    schemaVersion: 1,
    tool: { name: 'chime-conformance', version: '0.1.0' },
    startedAt: '2026-03-01T12:00:00.000Z',
    durationMs: 4200,
    seed: 's1',
    complete: true,
    exitCode: 1,
    target: {
      kind: 'endpoint',
      name: 'sample endpoint',
      endpoint: 'http://127.0.0.1:8080',
      region: 'us-east-1',
    },
    contract: { api: '2021-07-15', model: '2025-10-01', digest: 'sha256:c0ffee' },
    suite: { digest: 'sha256:5eed', cases: cases.length, selected: cases.length, patterns: [] },
    requests: 24,
    leftOver: 0,
    figures,
    operations,
    causes: makeCauses(cases),
    cases,
    clauses: makeClauses(),
    exchanges: { x1: makeExchange(), x2: makeExchange() },
    ...edit,
  }
}

function summarise(
  cases: CaseReport[],
  verdicts: Record<Verdict, number>,
): Pick<Report, 'figures' | 'operations'> {
  const decided = verdicts.pass + verdicts.fail + verdicts['known-fail']
  const operations = [...new Set(cases.map((one) => one.operation))].map((operation) => ({
    operation,
    clauses: { covered: 2, total: 5, injected: 1, excluded: 1, open: [`${operation}.open`] },
    verdicts: countVerdicts(cases.filter((one) => one.operation === operation)),
  }))
  return {
    operations,
    figures: {
      verdicts,
      divergence: { must: { count: verdicts.fail, of: decided }, should: { count: 0, of: 0 } },
      coverage: {
        clauses: { count: 4, of: 10 },
        excludedClauses: 2,
        members: { count: 3, of: 20 },
        bounds: { count: 2, of: 30 },
        enumValues: { count: 1, of: 40 },
        errorPairs: { count: 0, of: 50 },
        injectedErrorPairs: 3,
      },
      indeterminate: { count: verdicts.indeterminate, of: cases.length },
      evidence: {
        byKind: { model: decided, docs: 0, observed: 0, recorded: 0, tentative: 0 },
        model: '2025-10-01',
      },
      detection: null,
    },
  }
}

function makeCauses(cases: CaseReport[]): Report['causes'] {
  const failed = cases.filter((one) => one.verdict === 'fail' && one.findings.length)
  if (!failed.length) return []
  return [
    {
      signature: 'ExternalMeetingId is accepted where it has to be refused',
      finding: failed[0]!.findings[0]!,
      operations: [...new Set(failed.map((one) => one.operation))],
      cases: failed.map((one) => one.id),
    },
  ]
}

function makeClauses(): ClauseReport[] {
  return [
    makeClause(),
    makeClause({
      id: 'CM.req.ExternalMeetingId.max',
      text: 'ExternalMeetingId has at most 64 characters.',
      cases: ['CreateMeeting/ExternalMeetingId/rejects-65-characters'],
    }),
    makeClause({
      id: 'GM.req.MeetingId.required',
      subject: 'GetMeeting',
      text: 'GetMeeting does not work without a MeetingId.',
      cases: ['GetMeeting/MeetingId/shows-noted'],
    }),
    makeClause({
      id: 'CM.auth.sigv4',
      text: 'CreateMeeting is called with a Signature Version 4 signature.',
      cases: [],
      state: 'excluded',
      excluded: 'Needs a target whose keys are known.',
    }),
    makeClause({ id: 'CM.open', text: 'A statement without a case.', cases: [], state: 'open' }),
  ]
}
