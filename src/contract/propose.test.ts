import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { applyEdit, makeRandom } from '../../doubles/model-edits.ts'
import { compare } from './compare.ts'
import { listMissingClauses } from './expected-clauses.ts'
import { formatJson } from './format-json.ts'
import { loadContract, packageRoot } from './load.ts'
import { proposePatch } from './propose.ts'
import type { Published } from './published.ts'
import { readInstalledSdk } from './read/installed-sdk.ts'
import { readSpecs } from './read/specs.ts'
import type { Contract, Operation, Schema, Service } from './types.ts'
import { diffFile } from './unified-diff.ts'

const contract = loadContract()
const folder = mkdtempSync(join(tmpdir(), 'chime-patch-'))
afterAll(() => rmSync(folder, { recursive: true }))

function makeCopy(): Published {
  return structuredClone(readSpecs(contract)) as Published
}

/** The contract that specs/ would hold after the patch. */
function applyPatch(patch: string, operations: string[]): Contract {
  rmSync(join(folder, 'specs'), { recursive: true, force: true })
  cpSync(join(packageRoot, 'specs'), join(folder, 'specs'), { recursive: true })
  writeFileSync(join(folder, 'p.patch'), patch)
  execFileSync('git', ['apply', 'p.patch'], { cwd: folder, stdio: 'pipe' })
  const read = <T>(path: string): T =>
    JSON.parse(readFileSync(join(folder, 'specs', path), 'utf8')) as T
  return {
    ...contract,
    service: read<Service>('service.json'),
    shapes: read<{ $defs: Record<string, Schema> }>('shapes.json').$defs,
    operations: Object.fromEntries(
      operations.map((name) => [name, read<Operation>(`operations/${name}.json`)]),
    ),
  }
}

describe('the proposed patch of specs/', () => {
  test('is empty when nothing moved, from every source', () => {
    expect(proposePatch(contract, makeCopy())).toBe('')
    expect(proposePatch(contract, readInstalledSdk('.'))).toBe('')
  })

  test.each([
    'operation added',
    'operation removed',
    'optional member added',
    'required member removed',
    'member became optional',
    'maximum raised',
    'maximum gone',
    'pattern changed',
    'enum value added',
    'error undeclared',
    'error declared',
    'error status changed',
    'sensitivity changed',
  ])('applies with git and then says the same as the model: %s', (name) => {
    const after = makeCopy()
    applyEdit(name, after, makeRandom(7))
    const patch = proposePatch(contract, after)
    const patched = applyPatch(patch, Object.keys(after.operations))
    expect(compare(readSpecs(patched), after)).toEqual([])
  })

  test('keeps our own keywords and what an SDK cannot know', () => {
    const sdk = structuredClone(readInstalledSdk('.')) as Published
    sdk.shapes['CreateMeetingRequest']!.members!['Mood'] = { shape: '#string' }
    sdk.shapes['CreateMeetingRequest']!.members!['Rows'] = { shape: '#integer' }
    sdk.shapes['#integer'] = { type: 'integer' }
    const lines = proposePatch(contract, sdk).split('\n')
    const changed = lines.filter((line) => /^[-+](?![-+])/.test(line)).map((line) => line.slice(1))
    expect(changed.filter((line) => line.includes('"'))).toEqual([
      '        "Mood": {',
      '          "$ref": "#/$defs/String"',
      '        "Rows": {',
      '          "$ref": "#/$defs/Integer"',
      '    "Integer": {',
      '      "type": "integer"',
    ])
  })
})

test('clauses that are missing are named by the pattern of their ids', () => {
  const after = makeCopy()
  after.shapes['Mood'] = { type: 'string', max: 9, enum: ['calm'] }
  after.shapes['CreateMeetingRequest']!.members!['Mood'] = { shape: 'Mood' }
  after.shapes['Meeting']!.members!['Mood'] = { shape: 'Mood' }
  const changes = compare(readSpecs(contract), after)
  expect(listMissingClauses(contract, after, changes)).toEqual([
    'CM.req.Mood.enum',
    'CM.req.Mood.max',
    'CM.req.Mood.optional',
    'CM.req.Mood.type',
    'RESP.Meeting.Mood',
  ])
})

test('formatJson writes our files as they are', () => {
  for (const file of ['shapes.json', 'service.json', 'operations/CreateMeeting.json']) {
    const text = readFileSync(join(packageRoot, 'specs', file), 'utf8')
    expect(formatJson(JSON.parse(text))).toBe(text)
  }
})

test('diffFile tells apart what changed, came and went', () => {
  const before = 'a\nb\nc\nd\ne\nf\ng\nh\ni\n'
  expect(diffFile('x', before, before)).toBe('')
  expect(diffFile('x', before, before.replace('e', 'E')).split('\n').slice(3)).toEqual([
    '@@ -2,7 +2,7 @@',
    ...[' b', ' c', ' d', '-e', '+E', ' f', ' g', ' h', ''],
  ])
  expect(diffFile('x', null, 'a\n')).toContain('--- /dev/null\n+++ b/x\n@@ -0,0 +1,1 @@\n+a\n')
  expect(diffFile('x', 'a\n', null)).toContain('--- a/x\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a\n')
})
