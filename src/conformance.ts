import { randomBytes } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from './case/case.ts'
import { generateCases } from './case/generate/generate.ts'
import { loadTable } from './case/load.ts'
import { placeCases } from './case/place.ts'
import { selectCases } from './case/select.ts'
import { loadContract, packageRoot } from './contract/load.ts'
import { buildReport } from './report/build.ts'
import { decidedVerdicts, type Report } from './report/report.ts'
import { checkTarget, findSmallest, type Obstacle } from './runner/preflight.ts'
import { shrinkFailures } from './runner/shrink.ts'
import { makeNonce, runCases, type CaseResult, type RunResult } from './runner/run.ts'
import { openEmulator } from './target/emulator.ts'
import { openEndpoint, type Credentials } from './target/endpoint.ts'
import type { Target } from './target/target.ts'

export interface ConformanceOptions {
  /** Case-id globs; none selects every case. */
  patterns?: string[]
  /** The endpoint under test; without it the embedded emulator is started. */
  endpoint?: string
  region?: string
  credentials?: Credentials
  /** Scripts under way at one time. */
  concurrency?: number
  /** The longest wait for one answer. */
  timeoutMs?: number
  /** The same seed sends the same requests. */
  seed?: string
  /** Generated valid inputs per operation, each with every forbidden single edit; 1 by default. */
  generate?: number
  /** Fewer decided cases than this are exit code 4. */
  minExecuted?: number
  /** Ends the run with what was judged so far. */
  signal?: AbortSignal
  onStart?: (total: number) => void
  onJudged?: (result: CaseResult, done: number, total: number) => void
}

export const exitCodes = {
  asExpected: 0,
  unexpected: 1,
  usage: 2,
  unreachable: 3,
  nothingRan: 4,
  interrupted: 130,
} as const

/**
 * Runs the suite against a target and returns the report; nothing is written.
 * @throws NoMatch when a pattern selects no case.
 */
export async function runConformance(options: ConformanceOptions = {}): Promise<Report> {
  const startedAt = new Date()
  // Each call under way listens; their number is bounded by the concurrency, not by Node's guess.
  if (options.signal) setMaxListeners(0, options.signal)
  const start = performance.now()
  const contract = loadContract()
  const seed = options.seed ?? randomBytes(6).toString('hex')
  const generate = options.generate ?? 1
  const table = await loadCases({ generate, seed })
  const selected = selectCases(table, options.patterns ?? [])
  const concurrency = options.concurrency ?? 16
  const target = options.endpoint
    ? openEndpoint(contract, {
        endpoint: options.endpoint,
        ...(options.region && { region: options.region }),
        ...(options.credentials && { credentials: options.credentials }),
        connections: concurrency * 4,
      })
    : await openEmulator(contract, { connections: concurrency * 4 })
  try {
    const run = await runOnTarget(table, selected, target, { ...options, seed, concurrency })
    return buildReport({
      contract,
      table,
      patterns: options.patterns ?? [],
      generate,
      selected: selected.length,
      target,
      run,
      seed,
      startedAt,
      durationMs: performance.now() - start,
      version: readVersion(),
      exitCode: decideExitCode(run, options),
    })
  } finally {
    await target.close()
  }
}

/** Every case of the table, placed on its operations, sorted by id; generated ones on request. */
export async function loadCases(
  { generate, seed }: { generate: number; seed: string } = { generate: 0, seed: '' },
): Promise<Case[]> {
  const contract = loadContract()
  const table = await loadTable()
  const generated = generateCases(contract, table, { count: generate, seed })
  return [...placeCases(contract, table), ...generated]
}

/** The version in package.json. */
export function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}

type Run = RunResult & { obstacle?: Obstacle }

async function runOnTarget(
  table: Case[],
  selected: Case[],
  target: Target,
  options: ConformanceOptions & { seed: string; concurrency: number },
): Promise<Run> {
  const timeoutMs = options.timeoutMs ?? 10_000
  const { seed, concurrency, signal } = options
  const limits = { timeoutMs, ...(signal && { signal }) }
  const smallest = findSmallest(table)
  const nonce = makeNonce(seed, 'preflight')
  const obstacle = smallest && (await checkTarget(target, smallest, nonce, limits))
  if (obstacle && !signal?.aborted) {
    const stopped = obstacle.message
    return { results: [], complete: false, stopped, obstacle, requests: 1, leftOver: 0 }
  }
  options.onStart?.(selected.length)
  const runOptions = {
    concurrency,
    timeoutMs,
    seed,
    ...(signal && { signal }),
    ...(options.onJudged && { onJudged: options.onJudged }),
  }
  const run = await runCases(selected, target, runOptions)
  await shrinkFailures(run.results, target, runOptions)
  return run
}

function decideExitCode(run: Run, options: ConformanceOptions): number {
  const verdicts = run.results.map(({ verdict }) => verdict)
  if (options.signal?.aborted) return exitCodes.interrupted
  if (verdicts.includes('error')) return exitCodes.usage
  if (verdicts.includes('fail') || verdicts.includes('unexpected-pass')) return exitCodes.unexpected
  if (run.obstacle || run.stopped) return exitCodes.unreachable
  const decided = verdicts.filter((verdict) => decidedVerdicts.includes(verdict)).length
  return decided < Math.max(1, options.minExecuted ?? 1)
    ? exitCodes.nothingRan
    : exitCodes.asExpected
}
