import { expect, test } from 'vitest'
import { makeCase, makeExchange, makeFailingCase, makeReport } from './sample-report.ts'
import { renderSummary } from './terminal.ts'

const plain = { color: false, width: 120 }
const escape = '\u001b'

test('a failing case tells everything that is needed to look into it', () => {
  const text = renderSummary(makeReport(), plain)
  for (const part of [
    'FAIL  CreateMeeting/ExternalMeetingId/rejects-65-characters  must · model',
    'CM.req.ExternalMeetingId.max: ExternalMeetingId has at most 64 characters.',
    'Source: API page CreateMeeting, Request Body; model 2025-10-01',
    'POST /meetings → 201 Created',
    '{"ClientRequestToken":"cc-1","MediaRegion":"us-east-1"}',
    'status: expected 400 Bad Request, got 201 Created',
    'error: expected BadRequestException or ValidationException, got no error name',
    'twin      POST /meetings → 201 Created',
    'AWS counts characters, not bytes.',
    'suites/shapes/ExternalMeetingId.ts',
    'npx chime-conformance run --seed s1 "CreateMeeting/ExternalMeetingId/*"',
  ]) {
    expect(text).toContain(part)
  }
})

test('the figures stand side by side', () => {
  const text = renderSummary(makeReport(), plain)
  expect(text).toContain('1 pass · 1 fail · 1 known-fail · 1 unexpected-pass')
  expect(text).toContain('must 1 ÷ 3 (33.3 %) · should 0 ÷ 0 (none)')
  expect(text).toMatch(/CreateMeeting +2 ÷ 5 \(1 by injected fault, 1 excluded\) +1 failing/)
  expect(text).toMatch(/Indeterminate +1 ÷ 10/)
  expect(text).toMatch(/Seed +s1/)
  expect(text.trimEnd()).toMatch(/2 of 4 decided cases do not behave as documented.*\.$/)
})

test('every finding has its line, also when there are many', () => {
  const failing = makeFailingCase()
  failing.findings = Array.from({ length: 40 }, (_, index) => ({
    kind: 'value' as const,
    path: `body.Tags.${index}`,
    expected: index,
    got: -index,
  }))
  const text = renderSummary(makeReport({ cases: [failing] }), plain)
  expect(text.match(/body\.Tags\.\d+: expected/g)).toHaveLength(40)
  expect(text).toContain('body.Tags.39: expected 39, got -39')
})

test('twenty failing cases are shown in full, the others counted', () => {
  const cases = Array.from({ length: 23 }, (_, index) => ({
    ...makeFailingCase(),
    id: `CreateMeeting/ExternalMeetingId/case-${index}`,
  }))
  const text = renderSummary(makeReport({ cases }), plain)
  expect(text.match(/^FAIL /gm)).toHaveLength(20)
  expect(text).toContain('and 3 more; see report.html')
  expect(text).toContain('23 cases in 1 operation  ExternalMeetingId is accepted')
})

test('a cause of a single case is not repeated', () => {
  expect(renderSummary(makeReport(), plain)).not.toContain('Causes of several cases')
})

test('nothing that a target sends reaches the terminal as a command', () => {
  const hostile = `${escape}]0;owned\u0007${escape}[2J\u009b31m\r\n\u202e`
  const failing = makeFailingCase()
  failing.findings[1]!.got = hostile
  failing.reason = hostile
  const exchange = makeExchange({
    request: { method: 'POST', url: `/${hostile}`, headers: {}, body: hostile },
  })
  const report = makeReport({
    cases: [failing],
    exchanges: { x1: exchange, x2: exchange },
    target: { kind: 'endpoint', name: hostile, endpoint: hostile, region: 'r' },
    stopped: hostile,
    complete: false,
  })
  const text = renderSummary(report, plain)
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  expect(text).toContain('⟨U+001B⟩]0;owned⟨U+0007⟩')
  const colored = renderSummary(report, { color: true })
  expect(colored).toContain(`${escape}[31m`)
  expect(colored.replace(/\u001b\[\d+m/g, '')).not.toContain(escape)
})

test('a body of megabytes is shortened and says so', () => {
  const body = `{"a":"${'x'.repeat(3_000_000)}"}`
  const exchange = makeExchange({ request: { method: 'POST', url: '/m', headers: {}, body } })
  const cases = [makeFailingCase()]
  const text = renderSummary(
    makeReport({ cases, exchanges: { x1: exchange, x2: exchange } }),
    plain,
  )
  expect(text.length).toBeLessThan(5000)
  expect(text).toContain('(2,999,768 more characters)')
})

test('an incomplete run and left-over meetings are said loudly', () => {
  const report = makeReport({ complete: false, stopped: 'stopped by the user', leftOver: 1 })
  const text = renderSummary(report, plain)
  expect(text).toContain('! INCOMPLETE RUN: stopped by the user')
  expect(text).toContain('! 1 meeting may be left over')
})

test('a run without failures ends with the good news', () => {
  const text = renderSummary(makeReport({ cases: [makeCase()] }), plain)
  expect(text).not.toMatch(/^FAIL/m)
  expect(text).toContain('1 of 1 decided case behaves as documented.')
})
