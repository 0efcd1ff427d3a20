import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { makeBotocore, makeSmithy } from '../../doubles/sample-models.ts'
import { loadContract, packageRoot } from '../contract/load.ts'
import { makeCase } from '../report/sample-report.ts'
import type { Drift } from '../report/drift/drift.ts'

const folder = mkdtempSync(join(tmpdir(), 'chime-drift-'))
afterAll(() => rmSync(folder, { recursive: true }))

const main = join(packageRoot, 'src', 'cli', 'main.ts')

function run(...args: string[]): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', main, ...args],
    { cwd: packageRoot, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  )
  return { code: status, stdout, stderr }
}

function write(name: string, content: unknown): string {
  const path = join(folder, name)
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text)
  return path
}

type Shapes = { shapes: Record<string, { members: object; enum: string[]; max: number }> }

/** The sample model with a value and a member more, and one bound less. */
function makeNewer(): object {
  const model = makeBotocore() as unknown as Shapes
  model.shapes['Colour']!.enum.push('blue')
  model.shapes['RoomSize']!.max = 100
  Object.assign(model.shapes['Room']!.members, { Size: { shape: 'RoomSize' } })
  return model
}

const older = write('2024.json.gz', makeBotocore())
const newer = write('2025.json', makeNewer())
const same = write('2024.smithy.json', makeSmithy())

describe('drift', () => {
  test('of the installed SDK: none, exit 0', () => {
    const { code, stdout } = run('drift')
    expect(stdout).toContain('no drift')
    expect(stdout).toContain('Not compared: documentation text, bounds')
    expect(code).toBe(0)
  })

  test('of two notations of one API: none', () => {
    expect(run('drift', '--from', older, '--to', same)).toMatchObject({ code: 0 })
  })

  test('is told with what it breaks', () => {
    const { code, stdout } = run('drift', '--from', older, '--to', newer)
    expect(code).toBe(1)
    expect(stdout.split('\n')[0]).toBe('2024.json.gz → 2025.json: 1 breaking, 2 additive')
    for (const part of [
      'RoomSize: max tightened: 250 → 100',
      'client: breaking, server: breaking',
      'Colour: new value: blue',
      'Room.Size: new optional member: RoomSize',
      'in OpenRoom answer Room.Size',
    ]) {
      expect(stdout).toContain(part)
    }
  })

  test.each([
    ['any', newer, 1],
    ['breaking', newer, 1],
    ['none', newer, 0],
    ['breaking', same, 0],
  ])('--fail-on %s', (failOn, to, expected) => {
    expect(run('drift', '--from', older, '--to', to, '--fail-on', failOn).code).toBe(expected)
  })

  test('--fail-on breaking lets additive drift pass', () => {
    const model = makeBotocore() as unknown as Shapes
    model.shapes['Colour']!.enum.push('blue')
    const to = write('additive.json', model)
    expect(run('drift', '--from', older, '--to', to, '--fail-on', 'breaking').code).toBe(0)
    expect(run('drift', '--from', older, '--to', to).code).toBe(1)
  })

  test('as JSON, Markdown and change entry', () => {
    const args = ['drift', '--from', older, '--to', newer, '--format']
    const json = JSON.parse(run(...args, 'json').stdout) as Drift
    expect(json.counts).toEqual({ breaking: 1, additive: 2, neutral: 0, documentation: 0 })
    expect(json.changes.map(({ at, effect }) => `${at} ${effect}`)).toEqual([
      'Colour additive',
      'Room.Size additive',
      'RoomSize breaking',
    ])
    expect(run(...args, 'markdown').stdout).toContain(
      '| `RoomSize` in OpenRoom | `max tightened: 250 → 100` | breaking | breaking |',
    )
    expect(run(...args, 'change-entry').stdout.split('\n')).toEqual([
      '1 updated api method',
      '',
      'OpenRoom',
      '  Request',
      "    {'Colours': {'member': '+ blue'}, 'Size': 'max: 250 → 100'}",
      '  Response',
      "    {'Room': {'Colours': {'member': '+ blue'}, 'Size': 'integer'}}",
      '',
    ])
  })

  test('--help tells the exit codes', () => {
    const { code, stdout } = run('drift', '--help')
    expect(stdout).toContain('Exit codes:')
    expect(code).toBe(0)
  })

  test('--update writes a patch and names what is missing, and touches nothing else', () => {
    const before = JSON.stringify(loadContract())
    const patch = join(folder, 'specs.patch')
    const { stderr } = run('drift', '--against', newer, '--update', patch)
    expect(readFileSync(patch, 'utf8')).toContain('+++ b/specs/operations/OpenRoom.json')
    expect(stderr).toContain("'git apply")
    expect(stderr).toContain('missing clauses:')
    expect(stderr).toContain('OR.req.Colours[].enum')
    expect(JSON.stringify(loadContract())).toBe(before)
  })

  test.each([
    [['--against', write('hello.json', { hello: 1 })], 'is no model'],
    [['--against', write('cut.json', JSON.stringify(makeSmithy()).slice(0, 500))], 'cut off'],
    [['--against', join(folder, 'nothing.json')], 'ENOENT'],
    [['--from', older], '--from and --to go together'],
    [['--against', older, '--to', newer], 'not both'],
    [['--from', older, '--to', newer, '--update', 'x'], '--against instead'],
    [['--update', '/dev/null/x'], 'choose another file'],
    [['--format', 'pdf'], 'Allowed choices are text'],
  ])('%j is refused with exit 2 and one sentence', (args, hint) => {
    const { code, stderr } = run('drift', ...args)
    expect(stderr).toContain(hint)
    expect(stderr).not.toContain('    at ')
    expect(code).toBe(2)
  })
})

describe('explain --run', () => {
  const id = 'CreateMeeting/ClientRequestToken/rejects-65-characters'
  const report = (edit: object): string =>
    write('report.json', {
      tool: { name: 'chime-conformance', version: '0' },
      startedAt: '2026-01-02T03:04:05Z',
      target: {
        kind: 'emulator',
        name: 'emulator',
        endpoint: 'http://127.0.0.1:1',
        region: 'us-east-1',
      },
      contract: { model: '2025-10-01' },
      exchanges: {},
      cases: [{ ...makeCase({ id, clauses: ['CM.req.ClientRequestToken.max'] }), ...edit }],
    })
  const finding = { kind: 'status', path: 'status', expected: 400, got: 200 }

  test('names the emulator for a red case of ours', () => {
    const path = report({ verdict: 'fail', findings: [finding] })
    const { code, stdout } = run('explain', '--run', path, id)
    expect(stdout).toContain('Moved: emulator wrong')
    expect(stdout).toContain('there is no recording of this case')
    expect(stdout).toContain('says nothing else than specs of 2025-10-01 here')
    expect(code).toBe(0)
  })

  test('blames nobody for a green one', () => {
    expect(run('explain', id, '--run', report({})).stdout).toContain('the case is not red')
  })

  test.each([
    [['explain', id, '--run', older], 'is no JSON'],
    [['explain', id, '--run', same], 'is no report of this tool'],
    [['explain', 'CreateMeeting/x', '--run', report({})], 'has no case'],
  ])('%j is refused with exit 2', (args, hint) => {
    const { code, stderr } = run(...args)
    expect(stderr).toContain(hint)
    expect(code).toBe(2)
  })
})
