import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../contract/load.ts'
import { describeConformance } from './describe-conformance.ts'

await describeConformance('the embedded emulator')

test('a server that knows nothing turns tests red, with clause, finding, row and command', () => {
  const vitest = join(packageRoot, 'node_modules', 'vitest', 'vitest.mjs')
  const { status, stdout } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', 'doubles/harness.config.ts', '--reporter=json'],
    { cwd: packageRoot, encoding: 'utf8' },
  )
  const result = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    numFailedTests: number
    numPassedTests: number
    testResults: { assertionResults: { title: string; failureMessages: string[] }[] }[]
  }
  expect(status).toBe(1)
  expect(result.numPassedTests).toBe(0)
  expect(result.numFailedTests).toBeGreaterThan(10)
  const all = result.testResults.flatMap(({ assertionResults }) => assertionResults)
  const one = all.find(
    ({ title }) => title === 'CreateMeeting/TenantIds.member/rejects-1-character',
  )
  const message = one?.failureMessages.join('\n') ?? ''
  for (const part of [
    'CM.req.TenantIds[].min',
    'status',
    '400',
    'suites/shapes/TenantId.ts',
    '--endpoint',
  ]) {
    expect(message).toContain(part)
  }
})
