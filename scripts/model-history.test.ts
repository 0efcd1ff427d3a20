import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeBotocore, makeSmithy } from '../doubles/sample-models.ts'

const folder = mkdtempSync(join(tmpdir(), 'chime-history-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/model-history.ts', ...args], {
    encoding: 'utf8',
  })

type Shapes = { shapes: Record<string, Record<string, unknown>> }

function write(name: string, ...changes: ((model: Shapes) => void)[]): void {
  const model = makeBotocore() as unknown as Shapes
  for (const change of changes) change(model)
  writeFileSync(join(folder, name), JSON.stringify(model))
}

test('prints one row a step, with its class', () => {
  const grow = ({ shapes }: Shapes): void => {
    Object.assign(shapes['Room']!['members']!, { Size: { shape: 'RoomSize' } })
  }
  const describeRoom = ({ shapes }: Shapes): void => {
    shapes['Room']!['documentation'] = 'A room.'
  }
  const shrink = ({ shapes }: Shapes): void => {
    shapes['RoomName']!['max'] = 32
  }
  write('2021.json')
  write('2022.json', grow)
  write('2023.json', grow, describeRoom)
  write('2024.json', grow, describeRoom, shrink)
  writeFileSync(join(folder, '2020.json'), JSON.stringify(makeSmithy()))
  const { stdout, status } = run(folder)
  expect(stdout.trim().split('\n').slice(2)).toEqual([
    '| 2020 | 2021 |  |  |  |  |  |  | no drift |',
    '| 2021 | 2022 |  | +1 |  |  |  |  | additive (client additive, server additive) |',
    '| 2022 | 2023 |  |  |  |  |  | 1 | documentation only |',
    '| 2023 | 2024 |  |  |  | ~1 |  |  | breaking (client breaking, server breaking) |',
  ])
  expect(status).toBe(0)
})

test('refuses a folder with a file that is no model', () => {
  writeFileSync(join(folder, '2025.json'), '{}')
  const { stderr, status } = run(folder)
  expect(stderr).toContain('is no model')
  expect(status).toBe(2)
  expect(run().status).toBe(2)
})
