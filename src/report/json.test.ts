import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderJson } from './json.ts'
import { allVerdicts, type Report } from './report.ts'
import { makeCase, makeExchange, makeReport } from './sample-report.ts'

const path = new URL('../../reports/report.schema.json', import.meta.url)
const schema = JSON.parse(readFileSync(path, 'utf8')) as {
  $defs: { verdict: { enum: string[] } }
}
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)

function judge(report: unknown): string[] {
  if (validate(report)) return []
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
}

/** A copy of the sample with one thing changed that the types would not allow. */
function breakReport(edit: (report: Record<string, never>) => void): unknown {
  const copy = JSON.parse(renderJson(makeReport())) as Record<string, never>
  edit(copy)
  return copy
}

test('the sample with every verdict fits the schema', () => {
  expect(judge(JSON.parse(renderJson(makeReport())))).toEqual([])
})

test('every optional member fits the schema', () => {
  const { figures } = makeReport()
  const full: Report = makeReport({
    complete: false,
    stopped: 'stopped by the user',
    cases: [makeCase({ chosen: 'API page', note: 'a note', reason: 'a reason' })],
    figures: {
      ...figures,
      detection: { count: 9, of: 10, measuredAt: '2026-03-01T00:00:00Z', stale: true },
    },
    exchanges: {
      x1: makeExchange({ sdk: { exception: 'BadRequestException', message: 'no' } }),
      x2: makeExchange({ failure: { kind: 'timeout', message: 'no whole answer' } }),
    },
  })
  expect(judge(JSON.parse(renderJson(full)))).toEqual([])
})

const broken: [string, (report: never) => void, string][] = [
  ['an unknown member', (r: { extra: number }) => (r.extra = 1), ' additionalProperties'],
  ['another version', (r: Report) => (r.schemaVersion = 2 as 1), '/schemaVersion const'],
  [
    'a verdict of its own',
    (r: Report) => (r.cases[0]!.verdict = 'ok' as 'pass'),
    '/cases/0/verdict enum',
  ],
  [
    'a figure without its denominator',
    (r: Report) => delete (r.figures.indeterminate as { of?: number }).of,
    '/figures/indeterminate required',
  ],
  [
    'an untestable case without a reason',
    (r: Report) => delete r.cases[2]!.reason,
    '/cases/2 required',
  ],
  ['an unfinished run that does not say why', (r: Report) => (r.complete = false), ' required'],
  ['a local time', (r: Report) => (r.startedAt = '2026-03-01 12:00'), '/startedAt pattern'],
  ['a negative count', (r: Report) => (r.leftOver = -1), '/leftOver minimum'],
].map(([name, edit, error]) => [name, edit, error] as [string, (report: never) => void, string])

test.each(broken)('the schema refuses %s', (_name, edit, error) => {
  expect(judge(breakReport(edit as (report: Record<string, never>) => void))).toContain(error)
})

test('the schema knows exactly the verdicts of the code', () => {
  expect(schema.$defs.verdict.enum).toEqual([...allVerdicts])
})

test('what acts on terminals is escaped and comes back unchanged', () => {
  const seed = 'a\u001b]0;b\u009b\u202e\u2028🙂'
  const text = renderJson(makeReport({ seed }))
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/)
  expect((JSON.parse(text) as Report).seed).toBe(seed)
})
