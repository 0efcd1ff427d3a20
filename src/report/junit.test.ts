import { expect, test } from 'vitest'
import { create } from 'xmlbuilder2'
import { renderJunit } from './junit.ts'
import { makeCase, makeFailingCase, makeReport } from './sample-report.ts'

type Node = { '@'?: Record<string, string>; '#'?: string } & Record<string, unknown>

/** What junit-10.xsd of Jenkins' xUnit plugin allows, read 2026-03; `!` marks what it demands. */
const structure: Record<string, { attributes: string; children: string }> = {
  testsuites: { attributes: 'name time tests failures errors', children: 'testsuite' },
  testsuite: {
    attributes:
      'name! tests! failures! errors! group time skipped timestamp hostname id package file log url',
    children: 'testsuite properties testcase system-out system-err',
  },
  properties: { attributes: '', children: 'property' },
  property: { attributes: 'name! value!', children: '' },
  testcase: {
    attributes: 'name! time classname group',
    children: 'skipped error failure system-out system-err',
  },
  failure: { attributes: 'type message', children: '' },
  error: { attributes: 'type message', children: '' },
  skipped: { attributes: 'type message', children: '' },
  'system-out': { attributes: '', children: '' },
}

/** Lists every departure from the structure. */
function check(name: string, node: Node, path = name): string[] {
  const known = structure[name]
  if (!known) return [`${path}: unknown element`]
  const allowed = known.attributes.split(' ').map((one) => one.replace('!', ''))
  const demanded = known.attributes.split(' ').filter((one) => one.endsWith('!'))
  const attributes = Object.keys(node['@'] ?? {})
  const children = Object.entries(node).filter(([child]) => child !== '@' && child !== '#')
  return [
    ...attributes.filter((one) => !allowed.includes(one)).map((one) => `${path}@${one}: unknown`),
    ...demanded
      .filter((one) => !attributes.includes(one.replace('!', '')))
      .map((one) => `${path}@${one}: missing`),
    ...(attributes.includes('time') && !/^\d+\.\d{3}$/.test(node['@']!['time']!)
      ? [`${path}@time: no seconds`]
      : []),
    ...children.flatMap(([child, content]) =>
      known.children.split(' ').includes(child)
        ? [content].flat().flatMap((one) => check(child, asNode(one), `${path}/${child}`))
        : [`${path}/${child}: not allowed here`],
    ),
  ]
}

const asNode = (value: unknown): Node =>
  typeof value === 'object' && value !== null ? (value as Node) : { '#': String(value) }

function parse(xml: string): Node {
  const options = { convert: { att: '@', text: '#' } }
  const { testsuites } = create(options, xml).end({ format: 'object', group: true }) as {
    testsuites: Node
  }
  return liftAttributes(testsuites) as Node
}

/** xmlbuilder2 gives attributes as `@name` or as a group under `@`; here always as a group. */
function liftAttributes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(liftAttributes)
  if (typeof value !== 'object' || value === null) return value
  const node: Node = {}
  for (const [name, inner] of Object.entries(value as Record<string, unknown>)) {
    if (name === '@') node['@'] = inner as Record<string, string>
    else if (name.startsWith('@')) (node['@'] ??= {})[name.slice(1)] = String(inner)
    else node[name] = liftAttributes(inner)
  }
  return node
}

const list = (node: Node, name: string): Node[] =>
  node[name] === undefined ? [] : [node[name]].flat().map(asNode)
const suitesOf = (xml: string): Node[] => list(parse(xml), 'testsuite')
const casesOf = (xml: string): Node[] => suitesOf(xml).flatMap((suite) => list(suite, 'testcase'))

test('the document has the structure that Jenkins demands', () => {
  expect(check('testsuites', parse(renderJunit(makeReport())))).toEqual([])
})

test('the check itself notices departures', () => {
  const xml = renderJunit(makeReport()).replace('<testcase ', '<testcase file="x" ')
  expect(check('testsuites', parse(xml))).toEqual(['testsuites/testsuite/testcase@file: unknown'])
})

test('the counts are those of the cases, one suite an operation', () => {
  const xml = renderJunit(makeReport())
  expect(parse(xml)['@']).toMatchObject({ tests: '10', failures: '2', errors: '1' })
  expect(suitesOf(xml).map((suite) => suite['@'])).toMatchObject([
    { name: 'CreateMeeting', tests: '2', failures: '1', errors: '0', skipped: '0' },
    { name: 'GetMeeting', tests: '8', failures: '1', errors: '1', skipped: '5' },
  ])
  const cases = casesOf(xml)
  expect(cases).toHaveLength(10)
  expect(cases.filter((one) => one['failure'])).toHaveLength(2)
  expect(cases.filter((one) => one['error'])).toHaveLength(1)
  expect(cases.filter((one) => one['skipped'])).toHaveLength(5)
})

test('a failure tells all findings, its clauses, its file and how to repeat it', () => {
  const failed = casesOf(renderJunit(makeReport())).find((one) => one['failure'])!
  expect(failed['@']).toEqual({
    classname: 'CreateMeeting.ExternalMeetingId',
    name: 'CreateMeeting/ExternalMeetingId/rejects-65-characters',
    time: '0.004',
  })
  const text = asNode(failed['failure'])['#']
  expect(text).toContain('status: expected 400 Bad Request, got 201 Created')
  expect(text).toContain('error: expected BadRequestException or ValidationException, got no error')
  expect(text).toContain('clauses: CM.req.ExternalMeetingId.max')
  expect(text).toContain('suite: suites/shapes/ExternalMeetingId.ts')
  expect(text).toContain('repeat: npx chime-conformance run')
})

test('what was not decided is skipped with its verdict and reason; what was noted passes', () => {
  const cases = casesOf(renderJunit(makeReport()))
  const messages = cases.flatMap((one) => list(one, 'skipped')).map((one) => one['@']!['message'])
  expect(messages).toContain('untestable: the reason of untestable')
  expect(messages).toContain('indeterminate: the reason of indeterminate')
  expect(messages).toContain('not-implemented: the reason of not-implemented')
  expect(messages).toContain('wrong-service: the reason of wrong-service')
  const noted = cases.find((one) => one['@']!['name'] === 'GetMeeting/MeetingId/shows-noted')!
  expect(noted['skipped'] ?? noted['failure']).toBeUndefined()
  expect(JSON.stringify(noted['system-out'])).toContain('verdict: noted')
})

test('the properties name target and seed and say whether the run is complete', () => {
  const xml = renderJunit(makeReport({ complete: false, stopped: 'by the user' }))
  const [suite] = suitesOf(xml)
  const properties = list(list(suite!, 'properties')[0]!, 'property').map((one) => one['@'])
  expect(properties).toContainEqual({ name: 'target.endpoint', value: 'http://127.0.0.1:8080' })
  expect(properties).toContainEqual({ name: 'seed', value: 's1' })
  expect(properties).toContainEqual({ name: 'complete', value: 'false' })
})

test('hostile texts break nothing and stay readable', () => {
  const hostile = '\u0000\u001b[2J\ufffe\ud800 ]]> </failure> & "quoted" <a>'
  const failing = makeFailingCase()
  failing.findings[0]!.got = hostile
  failing.id += '\u0001'
  const xml = renderJunit(makeReport({ cases: [makeCase(), failing] }))
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\ud800]/)
  expect(check('testsuites', parse(xml))).toEqual([])
  const text = casesOf(xml).flatMap((one) => list(one, 'failure'))[0]!['#']
  // The object writer encodes texts once more; the document itself has them encoded once.
  expect(text).toContain(
    '⟨U+0000⟩⟨U+001B⟩[2J⟨U+FFFE⟩⟨U+D800⟩ ]]&gt; &lt;/failure&gt; &amp; "quoted" &lt;a&gt;',
  )
  expect(xml).not.toContain('&amp;lt;')
})

test('a finding of megabytes is cut and says so', () => {
  const failing = makeFailingCase()
  failing.findings[1]!.got = 'x'.repeat(5_000_000)
  const xml = renderJunit(makeReport({ cases: [failing] }))
  expect(xml.length).toBeLessThan(10_000)
  expect(xml).toMatch(/… \(49\d{5} more characters\)/)
})
