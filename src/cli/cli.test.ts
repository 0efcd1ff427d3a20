import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { nullAnswers, startServer } from '../../doubles/null-server.ts'
import { packageRoot } from '../contract/load.ts'
import type { Report } from '../report/report.ts'

const folder = mkdtempSync(join(tmpdir(), 'chime-conformance-'))
afterAll(() => rmSync(folder, { recursive: true }))
const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

const main = join(packageRoot, 'src', 'cli', 'main.ts')

function start(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    cwd: packageRoot,
    env: { ...process.env, NO_COLOR: '1' },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const ended = once(child, 'close').then(([code]) => ({ code: code as number, stdout, stderr }))
  const said = async (text: string): Promise<string> => {
    while (!`${stdout}${stderr}`.includes(text)) {
      if (child.exitCode !== null) throw new Error(`It ended without '${text}': ${stdout}${stderr}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return stdout
  }
  return { child, ended, said }
}

const run = (...args: string[]) => start(...args).ended

async function runWithInput(input: string, ...args: string[]) {
  const { child, ended } = start(...args)
  child.stdin.end(input)
  return ended
}

const readReport = (out: string): Report =>
  JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report

describe('run', () => {
  test('exits with 0, writes the three formats and sums up', async () => {
    const out = join(folder, 'ok')
    const { code, stdout } = await run('run', 'GetMeeting/**', '--out', out, '--seed', 'abc')
    expect(code).toBe(0)
    const report = readReport(out)
    expect(report.seed).toBe('abc')
    expect(report.cases.length).toBeGreaterThan(40)
    expect(report.cases.every(({ operation }) => operation === 'GetMeeting')).toBe(true)
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('<!doctype html>')
    expect(readFileSync(join(out, 'junit.xml'), 'utf8')).toContain('<testsuites')
    expect(stdout).toContain('decided cases behave as documented')
    expect(stdout).toContain(join(out, 'report.json'))
  })

  test('exits with 1 and shows clause, request, finding, row and command of a failure', async () => {
    const server = await startServer(nullAnswers['always 500'])
    open.push(server)
    const out = join(folder, 'fail')
    const id = 'CreateMeeting/TenantIds.member/rejects-1-character'
    const { code, stdout } = await run('run', id, '--endpoint', server.url, '--out', out)
    expect(code).toBe(1)
    for (const part of [
      id,
      'CM.req.TenantIds[].min',
      'POST /meetings',
      'status',
      '400',
      '500',
      'suites/shapes/TenantId.ts',
      `chime-conformance run '${id}' --endpoint '${server.url}'`,
    ]) {
      expect(stdout).toContain(part)
    }
  })

  test('exits with 3 and says why when another service answers', async () => {
    const server = await startServer(nullAnswers['always HTML'])
    open.push(server)
    const out = join(folder, 'html')
    const { code, stdout } = await run('run', '--endpoint', server.url, '--out', out)
    expect(code).toBe(3)
    expect(stdout).toContain('this is not the Chime SDK Meetings API')
    expect(readReport(out).complete).toBe(false)
  })

  test('exits with 4 when too little was decided', async () => {
    const out = join(folder, 'few')
    const { code } = await run('run', 'GetMeeting/http', '--min-executed', '50', '--out', out)
    expect(code).toBe(4)
  })

  test('ends on Ctrl-C with what was judged so far', async () => {
    const server = await startServer((_request, response) => {
      setTimeout(() => {
        response.writeHead(400, { 'content-type': 'application/json' })
        response.end('{"__type":"BadRequestException"}')
      }, 150)
    })
    open.push(server)
    const out = join(folder, 'stopped')
    const { child, ended, said } = start('run', '--endpoint', server.url, '--out', out)
    await said('cases')
    child.kill('SIGINT')
    const { code, stdout } = await ended
    expect(code).toBe(130)
    const report = readReport(out)
    expect(report.complete).toBe(false)
    expect(report.cases.length).toBeGreaterThan(10)
    expect(report.cases.length).toBeLessThan(report.suite.cases)
    expect(stdout.toLowerCase()).toContain('stopped by the user')
  })

  test.each([
    [['run', '--bogus'], "unknown option '--bogus'"],
    [['run', '--concurency', '3'], '--concurrency'],
    [['run', 'CreateMeetng/**'], "Did you mean 'CreateMeeting'"],
    [['run', '--concurrency', 'zero'], 'whole number from 1 to 256'],
    [['run', '--timeout', '0'], 'whole number from 1 to 600000'],
    [['run', '--format', 'json,pdf'], "'pdf' is none of json, html, junit"],
    [['run', '--endpoint', 'localhost:8181'], 'http://'],
    [['run', '--endpoint', 'ftp://localhost'], 'http:// or https://'],
    [['run', '--endpoint', 'http://key:secret@localhost'], 'Keys do not belong in the URL'],
    [['run', '--target', 'endpoint'], '--target endpoint needs --endpoint'],
    [['run', '--target', 'cloud'], 'emulator, endpoint'],
    [['run', '--seed', 'white space'], 'letters, digits'],
    [['run', '--out', '/dev/null/report'], 'choose another --out'],
    [['explain', 'CMWA.req.Attendees.maxx'], "Did you mean 'CMWA.req.Attendees.max'"],
    [['validate', '--operation', 'GetMeating', '--status', '200'], "Did you mean 'GetMeeting'"],
    [['validate', '--operation', 'GetMeeting', '--status', '9'], 'whole number from 100 to 599'],
    [['validate', '--operation', 'GetMeeting', '--status', '200', '--body', 'no-file'], 'ENOENT'],
    [['validate', '--status', '200'], '--operation'],
    [['emulator', '--port', '99999'], 'whole number from 0 to 65535'],
    [['emulator', '--region', 'mars-1'], 'mars-1'],
    [['lst'], "unknown command 'lst'"],
  ])('%j is refused with exit 2 and a hint', async (args, hint) => {
    const { code, stderr } = await run(...args)
    expect(stderr).toContain(hint)
    expect(stderr).not.toContain('    at ')
    expect(code).toBe(2)
  })
})

describe('help', () => {
  test.each([[], ['run'], ['list'], ['explain'], ['emulator'], ['validate']])(
    '%s --help prints usage and exits with 0',
    async (...command: string[]) => {
      const { code, stdout } = await run(...command.filter(Boolean), '--help')
      expect(code).toBe(0)
      expect(stdout).toContain('Usage: chime-conformance')
    },
  )
})

describe('list and explain', () => {
  test('list --json prints the table as data', async () => {
    const { code, stdout } = await run('list', 'CreateMeetingWithAttendees/Attendees', '--json')
    expect(code).toBe(0)
    const cases = JSON.parse(stdout) as { id: string; script: { calls: { input: object }[] } }[]
    const one = cases.find(({ id }) => id.endsWith('Attendees/rejects-21-items'))
    expect(one?.script.calls[0]?.input).toMatchObject({ Attendees: { length: 21 } })
  })

  test('explain shows clause, source, request, expectation and fix of a case', async () => {
    const { stdout } = await run('explain', 'CreateMeetingWithAttendees/Attendees/rejects-21-items')
    for (const part of [
      'CMWA.req.Attendees.max',
      'API page CreateMeetingWithAttendees',
      'user-21',
      '400 BadRequestException',
      'How to fix',
    ]) {
      expect(stdout).toContain(part)
    }
  })

  test('explain shows why a clause is excluded', async () => {
    const { stdout, code } = await run('explain', 'CM.auth.sigv4')
    expect(code).toBe(0)
    expect(stdout).toContain('Not tested: An endpoint may enforce signatures')
  })
})

describe('validate', () => {
  const good = JSON.stringify({ Meeting: { MeetingId: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9' } })

  test('judges an answer from standard input', async () => {
    const args = ['validate', '--operation', 'CreateMeeting', '--status', '200', '--body', '-']
    const { code, stdout } = await runWithInput(good, ...args)
    expect(stdout).toContain('fits the contract')
    expect(code).toBe(0)
  })

  test('names each mismatch of an answer from a file, as JSON', async () => {
    const file = join(folder, 'answer.json')
    writeFileSync(file, '{"Meeting":{"MeetingId":"x","MeetingArn":7,"Extra":true}}')
    const { code, stdout } = await run(
      ...['validate', '--operation', 'CreateMeeting', '--status', '200', '--format', 'json'],
      ...['--header', 'content-type: text/plain', '--body', file],
    )
    expect(code).toBe(1)
    const { findings, notes } = JSON.parse(stdout) as {
      findings: { path: string }[]
      notes: string[]
    }
    expect(findings.map(({ path }) => path).sort()).toEqual([
      'body.Meeting.MeetingArn',
      'body.Meeting.MeetingId',
      'headers.content-type',
    ])
    expect(notes).toEqual(['the contract does not know the member Meeting.Extra'])
  })
})

describe('emulator', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('serves until %s', async (signal) => {
    const { child, ended, said } = start('emulator', '--port', '0')
    const stdout = await said('AWS_ENDPOINT_URL_CHIME_SDK_MEETINGS=http://127.0.0.1:')
    const url = /listens on (\S+)/.exec(stdout)![1]!
    expect((await fetch(`${url}/meetings/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9`)).status).toBe(404)
    child.kill(signal)
    const { code } = await ended
    expect(code).toBe(0)
  })

  test('says so when the port is taken', async () => {
    const server = await startServer(nullAnswers['always 400'])
    open.push(server)
    const { code, stderr } = await run('emulator', '--port', new URL(server.url).port)
    expect(code).toBe(2)
    expect(stderr).toMatch(/in use/)
  })
})
