import { describe, expect, test } from 'vitest'
import type { Case } from '../case/case.ts'
import type { Outcome } from '../case/row.ts'
import { notFound, refused } from '../case/value.ts'
import type { Exchange } from '../target/target.ts'
import type { Execution } from './execute.ts'
import { judge } from './judge.ts'

const call = { operation: 'GetMeeting', input: {}, via: 'wire' as const, times: 1 }
const script = { key: 'k', calls: [call] }
const success: Outcome = { status: 200 }

function makeCase(outcomes: Outcome[], edit: Partial<Case> = {}): Case {
  return {
    id: 'GetMeeting/x/y',
    operation: 'GetMeeting',
    member: 'x',
    file: 'suites/x.ts',
    clauses: ['c'],
    level: 'must',
    evidence: ['model'],
    script,
    outcomes: [outcomes],
    ...edit,
  }
}

function answered(
  status: number,
  body: unknown = {},
  headers: Record<string, string> = {},
): Execution {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return execution({ response: { status, headers, body: text } })
}

function execution(edit: Partial<Exchange>): Execution {
  const exchange: Exchange = {
    operation: 'GetMeeting',
    via: 'wire',
    request: { method: 'GET', url: '/meetings/x', headers: {}, body: '' },
    durationMs: 1,
    ...edit,
  }
  return { key: 'k', scope: { nonce: 'n', answers: {} }, exchanges: [[exchange]] }
}

const bad = { 'x-amzn-errortype': 'BadRequestException' }
const withTwin = makeCase(refused, { twin: { script, outcomes: [[success]] } })

describe('judge', () => {
  test('passes a documented answer and names the chosen alternative', () => {
    expect(judge(makeCase([success]), answered(200))).toEqual({ verdict: 'pass', findings: [] })
    const seen = judge(makeCase(refused), answered(400, { __type: 'aws#ValidationException' }))
    expect(seen).toMatchObject({ verdict: 'pass', chosen: 'observed E10, E11' })
  })

  test.each([
    ['the header', {}, { 'x-amzn-errortype': 'NotFoundException:http://internal.amazon.com/' }],
    ['the header with a namespace', {}, { 'x-amzn-errortype': 'com.amazonaws#NotFoundException' }],
    ['the member code', { code: 'NotFoundException' }, {}],
    ['the member __type', { __type: 'com.amazonaws#NotFoundException' }, {}],
  ])('finds the error name in %s', (_where, body, headers) => {
    expect(judge(makeCase([notFound]), answered(404, body, headers)).verdict).toBe('pass')
  })

  test('fails another error name, and an error without a name', () => {
    const other = judge(
      makeCase([notFound]),
      answered(404, { __type: 'ResourceNotFoundException' }),
    )
    expect(other.findings).toEqual([
      {
        kind: 'error',
        path: 'error',
        expected: 'NotFoundException',
        got: 'ResourceNotFoundException',
      },
    ])
    expect(judge(makeCase([notFound]), answered(404)).verdict).toBe('fail')
  })

  test('reports one finding for another status, with every documented one beside it', () => {
    const { verdict, findings } = judge(makeCase(refused), answered(200, { Meeting: {} }))
    expect(verdict).toBe('fail')
    expect(findings).toEqual([{ kind: 'status', path: 'status', expected: [400], got: 200 }])
  })

  test('fails an exception of the SDK that the wire does not explain', () => {
    const sdk = { exception: 'SyntaxError', message: 'Unexpected token' }
    const response = { status: 200, headers: {}, body: '{"cut":' }
    const { findings } = judge(makeCase([success]), execution({ via: 'sdk', sdk, response }))
    expect(findings.map(({ kind }) => kind)).toEqual(['exception'])
  })

  test('lets a refusal count only if the twin was accepted', () => {
    expect(judge(withTwin, answered(400, {}, bad), answered(200)).verdict).toBe('pass')
    const refusesAll = judge(withTwin, answered(400, {}, bad), answered(400, {}, bad))
    expect(refusesAll.verdict).toBe('untestable')
    expect(refusesAll.reason).toContain('twin')
    expect(judge(withTwin, answered(400, {}, bad)).verdict).toBe('untestable')
  })

  test('fails an accepted flaw whatever the twin says', () => {
    expect(judge(withTwin, answered(200), answered(500)).verdict).toBe('fail')
  })

  test('never fails at level observe, and keeps what was seen', () => {
    const { verdict, findings } = judge(makeCase([notFound], { level: 'observe' }), answered(200))
    expect(verdict).toBe('noted')
    expect(findings.length).toBe(1)
  })

  test.each([
    ['indeterminate', execution({ failure: { kind: 'timeout', message: 'no answer' } })],
    ['indeterminate', answered(429)],
    ['not-implemented', answered(501, { Code: 'NotImplemented' })],
    ['not-implemented', answered(400, { __type: 'UnknownOperationException' })],
    ['wrong-service', answered(404, '<html><title>404</title></html>')],
    [
      'wrong-service',
      answered(403, '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'),
    ],
  ])('calls it %s, with a reason, when the answer decides nothing', (verdict, seen) => {
    const judgement = judge(makeCase([success]), seen)
    expect(judgement.verdict).toBe(verdict)
    expect(judgement.reason).toContain('GetMeeting')
  })

  test('accepts a listed status of the front door even when it says not implemented', () => {
    const listed = makeCase([{ status: [404, 501] }])
    expect(judge(listed, answered(501, { Code: 'NotImplemented' })).verdict).toBe('pass')
  })

  test('is untestable when preparation failed or was not possible', () => {
    const story = makeCase([], { outcomes: [undefined] })
    expect(judge(story, answered(500)).verdict).toBe('untestable')
    const unsent: Execution = { ...answered(200), exchanges: [], stopped: 'no id' }
    expect(judge(makeCase([success]), unsent)).toMatchObject({
      verdict: 'untestable',
      reason: 'no id',
    })
  })

  test('is untestable, not passed, when an answer leaves out the member looked at', () => {
    const looks = makeCase([{ status: 200, body: { A: { $shown: 'x' } } }], { looksAtAnswer: true })
    expect(judge(looks, answered(200, {})).verdict).toBe('untestable')
    expect(judge(looks, answered(200, { A: 'y' })).verdict).toBe('fail')
    expect(judge(looks, answered(400, {}, bad)).verdict).toBe('untestable')
  })
})
