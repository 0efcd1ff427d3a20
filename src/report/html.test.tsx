import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { renderHtml } from './html.tsx'
import { makeCase, makeClause, makeExchange, makeFailingCase, makeReport } from './sample-report.ts'

const page = renderHtml(makeReport())

/** The page without what the style and the script say. */
const markup = (html: string): string => html.replace(/<(style|script)>[^]*?<\/\1>/g, '<$1></$1>')

test('the answer comes first, in words', () => {
  expect(page).toMatch(/<h1[^]*2 of 4 decided cases do not behave as documented[^]*<\/h1>/)
  expect(page.indexOf('<h1')).toBeLessThan(page.indexOf('<section'))
})

test('nothing on the page leads outside', () => {
  const addresses = [...page.matchAll(/\s(?:src|href|action|srcset)="([^"]*)"/g)].map(
    (one) => one[1],
  )
  expect(addresses.length).toBeGreaterThan(10)
  expect(addresses.filter((one) => !/^(#|data:image\/svg)/.test(one!))).toEqual([])
  expect(page).not.toMatch(/url\(|@import|<(iframe|object|embed|base)\b/i)
  expect(page).toContain("default-src 'none'")
})

test('only the very script and style of the page are allowed by its policy', () => {
  for (const kind of ['script', 'style']) {
    const blocks = [...page.matchAll(new RegExp(`<${kind}>([^]*?)</${kind}>`, 'g'))]
    expect(blocks).toHaveLength(1)
    const digest = createHash('sha256').update(blocks[0]![1]!).digest('base64')
    expect(page).toContain(`${kind}-src 'sha256-${digest}'`)
  }
  expect(markup(page)).not.toMatch(/\sstyle="|\son\w+="/)
})

test('hostile texts stay text wherever they stand', () => {
  const hostile = `"><script>alert(1)</script></pre><img src=x onerror=alert(1)>'&quot;\u202e\u0000\u001b`
  const failing = makeFailingCase()
  Object.assign(failing, {
    id: hostile,
    member: hostile,
    operation: hostile,
    note: hostile,
    reason: hostile,
    chosen: hostile,
    unknownMembers: [hostile],
    repeat: hostile,
    file: hostile,
    clauses: [hostile],
  })
  failing.findings[0]!.got = hostile
  failing.findings[0]!.path = hostile
  const exchange = makeExchange({
    request: { method: hostile, url: hostile, headers: { [hostile]: hostile }, body: hostile },
    response: { status: 200, headers: { [hostile]: hostile }, body: hostile },
    sdk: { exception: hostile, message: hostile },
    failure: { kind: 'garbled', message: hostile },
  })
  const html = renderHtml(
    makeReport({
      cases: [failing],
      clauses: [makeClause({ id: hostile, text: hostile, source: hostile, excluded: hostile })],
      target: { kind: hostile, name: hostile, endpoint: hostile, region: hostile },
      seed: hostile,
      stopped: hostile,
      complete: false,
      exchanges: { x1: exchange, x2: exchange },
    }),
  )
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html.match(/<\/script/g)).toHaveLength(1)
  expect(html).not.toContain('<img')
  expect(html.match(/<pre[ >]/g)).toHaveLength(html.match(/<\/pre>/g)!.length)
  expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/)
  expect(html).toContain('⟨U+202E⟩⟨U+0000⟩⟨U+001B⟩')
  // Bare quotes are for texts: inside a tag each value still ends where it should.
  const tags = html.match(/<[a-z][^<]*?>/g)!
  expect(tags.filter((tag) => /alert/.test(tag) && /[^=]"[^ >/]/.test(tag))).toEqual([])
})

test('a body of 10 MB is cut, says how much, and is small on the page', () => {
  const body = JSON.stringify({ a: 'x'.repeat(10_000_000) })
  const exchange = makeExchange({ response: { status: 200, headers: {}, body } })
  const html = renderHtml(makeReport({ exchanges: { x1: exchange, x2: exchange } }))
  expect(html.length).toBeLessThan(200_000)
  expect(html).toMatch(/9,9\d\d,\d{3} of 10,\d{3},\d{3} characters cut; report.json has the rest/)
})

test('a report of 2,000 cases stays under 5 MB', () => {
  const body = JSON.stringify({ Meeting: Array(40).fill({ MeetingId: 'm-1', Tags: [] }) })
  const ids = Array.from({ length: 2000 }, (_, index) => `x${index}`)
  const headers = Object.fromEntries(
    ids.slice(0, 12).map((id) => [`x-header-${id}`, 'v'.repeat(30)]),
  )
  const exchange = makeExchange({ response: { status: 200, headers, body } })
  const html = renderHtml(
    makeReport({
      cases: ids.map((id) =>
        makeCase({ id: `CreateMeeting/Member/accepts-${id}`, exchanges: [id], twin: ['x0'] }),
      ),
      exchanges: Object.fromEntries(ids.map((id) => [id, exchange])),
    }),
  )
  expect(Buffer.byteLength(html)).toBeLessThan(5_000_000)
  expect(html.match(/class="case"/g)).toHaveLength(2000)
})

test('failing cases come first and are open, others are closed', () => {
  const cases = [...page.matchAll(/<details class="case" id="([^"]*)"( open)?/g)]
  expect(cases).toHaveLength(10)
  expect(cases.map(([, id, open]) => `${id}${open ?? ''}`).slice(0, 2)).toEqual([
    'CreateMeeting/ExternalMeetingId/rejects-65-characters open',
    'CreateMeeting/ExternalMeetingId/accepts-2-characters',
  ])
  expect(cases.filter(([, , open]) => open)).toHaveLength(3)
})

test('a failing case shows all its findings, its clause, its twin and how to repeat it', () => {
  const block = page.slice(page.indexOf('id="CreateMeeting/ExternalMeetingId/rejects-65'))
  const text = block.slice(0, block.indexOf('class="case"'))
  for (const part of [
    'ExternalMeetingId has at most 64 characters.',
    'API page CreateMeeting, Request Body',
    '400 Bad Request',
    '201 Created',
    'BadRequestException or ValidationException',
    'no error name',
    'AWS counts characters, not bytes.',
    'suites/shapes/ExternalMeetingId.ts',
    'npx chime-conformance run',
    'Twin',
  ]) {
    expect(text).toContain(part)
  }
})

test('figures show both sides, and power that was not measured is said so', () => {
  for (const ratio of ['4 ÷ 10', '3 ÷ 20', '2 ÷ 30', '1 ÷ 40', '0 ÷ 50', '1 ÷ 3', '0 ÷ 0']) {
    expect(page).toContain(ratio)
  }
  expect(page).toContain('not measured yet')
})

test('an incomplete run is said in an alarm of its own', () => {
  const html = renderHtml(makeReport({ complete: false, stopped: 'the target stopped answering' }))
  expect(html).toMatch(/class="warnings loud"[^]*INCOMPLETE RUN: the target stopped answering/)
  expect(markup(page)).not.toContain('loud')
})

test('excluded clauses show their reason, open ones their state', () => {
  expect(page).toContain('Excluded: Needs a target whose keys are known.')
  expect(page).toMatch(/id="CM.open"[^]*?open/)
})

test('calls of several cases are shown once and linked', () => {
  expect(page).toMatch(/<a class="shared" href="#exchange-1"/)
  expect(page.match(/id="exchange-1"/g)).toHaveLength(1)
})

test('every link inside the page has a target', () => {
  const ids = new Set([...page.matchAll(/\sid="([^"]*)"/g)].map((one) => one[1]))
  const links = [...page.matchAll(/href="#([^"]*)"/g)].map((one) => one[1]!)
  expect(links.filter((id) => !id.startsWith('q=') && !ids.has(id))).toEqual([])
})
