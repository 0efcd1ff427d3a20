import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { makeBotocore, makeSdk, makeSmithy } from '../../../doubles/sample-models.ts'
import { compare } from '../compare.ts'
import { loadContract } from '../load.ts'
import type { Published } from '../published.ts'
import { readBotocore } from './botocore.ts'
import { readModelFile } from './file.ts'
import type { Json } from './guards.ts'
import { isSdkFolder, readInstalledSdk } from './installed-sdk.ts'
import { readSdk } from './sdk.ts'
import { readSmithy } from './smithy.ts'
import { readSpecs } from './specs.ts'

const folder = mkdtempSync(join(tmpdir(), 'chime-models-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const edit = (make: () => Json, change: (model: Json) => void): Json => {
  const model = make()
  change(model)
  return model
}

describe('three notations of one API', () => {
  const forms: Record<string, () => Published> = {
    botocore: () => readBotocore(makeBotocore(), 'botocore'),
    smithy: () => readSmithy(makeSmithy(), 'smithy'),
    sdk: () => readSdk(makeSdk(), 'sdk'),
  }
  const names = Object.keys(forms)
  const pairs = names.flatMap((from) => names.map((to) => [from, to] as const))

  test.each(pairs)('%s to %s is no drift', (from, to) => {
    expect(compare(forms[from]!(), forms[to]!())).toEqual([])
  })

  test('say where each member travels and what it must be', () => {
    for (const name of ['botocore', 'smithy']) {
      const { operations, shapes } = forms[name]!()
      expect(operations['OpenRoom']).toMatchObject({
        method: 'POST',
        path: '/rooms',
        query: { operation: 'open' },
        status: 200,
      })
      expect(operations['CloseRoom']).toMatchObject({ status: 204, output: null })
      const request = shapes['OpenRoomRequest']!.members!
      expect(request['Page']!.place).toEqual({ in: 'query', name: 'page-token' })
      expect(request['Token']).toMatchObject({ required: true, idempotencyToken: true })
      expect(shapes['BrokenException']!.error).toEqual({ status: 503, fault: 'server' })
      expect(shapes['RoomName']).toMatchObject({ min: 2, max: 64, sensitive: true })
    }
  })

  test('an SDK says what it cannot know', () => {
    const { unknown, shapes } = forms['sdk']!()
    expect(unknown).toContain('bounds')
    expect(shapes['Colour']!.enum).toEqual(['red', 'green'])
    expect(shapes).not.toHaveProperty('RoomsException')
  })

  test('an SDK shows new members, values and errors all the same', () => {
    const moved = readSdk({ ...makeSdk(), Colour: { RED: 'red', BLUE: 'blue' } }, 'sdk')
    const found = compare(forms['sdk']!(), moved)
    expect(found.map(({ kind, at, before, after }) => [kind, at, before ?? after])).toEqual([
      ['enum-value-added', 'Colour', 'blue'],
      ['enum-value-removed', 'Colour', 'green'],
    ])
  })
})

describe('our own contract', () => {
  const specs = readSpecs(loadContract())

  test('and the installed SDK differ in nothing', () => {
    expect(compare(specs, readInstalledSdk('.'))).toEqual([])
    expect(compare(readInstalledSdk('/'), specs)).toEqual([])
  })

  test('is read whole', () => {
    expect(Object.keys(specs.operations).length).toBe(16)
    expect(Object.values(specs.shapes).filter(({ error }) => error).length).toBe(12)
    expect(specs.shapes['ListAttendeesRequest']!.members!['MaxResults']!.place).toEqual({
      in: 'query',
      name: 'max-results',
    })
    expect(isSdkFolder('node_modules/@aws-sdk/client-chime-sdk-meetings')).toBe(true)
  })
})

describe('files', () => {
  const text = JSON.stringify(makeBotocore())

  test.each([
    ['plain', text],
    ['gzipped', gzipSync(text)],
    ['with a byte order mark', `\uFEFF${text}`],
  ])('%s are read', (_name, content) => {
    const read = readModelFile(write('service-2.json', content))
    expect(compare(read, readSmithy(makeSmithy(), 'smithy'))).toEqual([])
  })

  const service = (serviceId: string): string =>
    JSON.stringify(edit(makeBotocore, (model) => Object.assign(model['metadata']!, { serviceId })))
  const broken = (change: (model: Record<string, Record<string, unknown>>) => void): string =>
    JSON.stringify(edit(makeBotocore, change as (model: Json) => void))

  test.each([
    ['no model', '{"hello":"world"}', 'is no model'],
    ['a list', '[]', 'no JSON object'],
    ['no JSON', 'hello', 'is no JSON'],
    ['empty', '', 'is no JSON'],
    ['cut off', text.slice(0, 900), 'cut off'],
    ['a cut gzip', gzipSync(text).subarray(0, 300), 'cut off'],
    ['another service', service('S3'), "describes the service 'S3'"],
    ['50 MB', `{"a":"${'x'.repeat(50e6)}"}`, 'larger than 20 MB'],
    ['50 MB in a gzip', gzipSync(`{"a":"${'x'.repeat(50e6)}"}`), 'larger than 20 MB'],
    ['null shapes', broken((model) => (model['shapes']!['Room'] = null)), 'Room is no JSON object'],
    ['a missing shape', broken((model) => delete model['shapes']!['Room']), 'the shape Room'],
    ['operations as list', broken((model) => Object.assign(model, { operations: [] })), 'operat'],
    [
      'a text as bound',
      broken(({ shapes }) => Object.assign(shapes!['RoomSize']!, { max: 'x' })),
      'no number',
    ],
  ])('%s: one sentence', (_name, content, part) => {
    const path = write('bad.json', content)
    let message = ''
    try {
      readModelFile(path)
    } catch (error) {
      message = (error as Error).message
    }
    expect(message).toContain(part)
    expect(message).toContain(path)
    expect(message).not.toContain('\n')
    expect(message.length).toBeLessThan(300)
  })

  test('that are missing or folders are told so', () => {
    expect(() => readModelFile(join(folder, 'none.json'))).toThrow('ENOENT')
    expect(() => readModelFile(folder)).toThrow('is a folder')
  })
})
