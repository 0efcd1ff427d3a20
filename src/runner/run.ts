import pLimit from 'p-limit'
import { createHash } from 'node:crypto'
import {
  leavesPreparation,
  needsIsolation,
  type Case,
  type Expected,
  type Script,
} from '../case/case.ts'
import type { Target } from '../target/target.ts'
import { cleanUp, executeScript, type Execution, type Limits } from './execute.ts'
import { judge, type Judgement } from './judge.ts'

export interface RunOptions {
  concurrency: number
  timeoutMs: number
  seed: string
  signal?: AbortSignal
  onJudged?: (result: CaseResult, done: number, total: number) => void
}

export interface CaseResult extends Judgement {
  case: Case
  execution?: Execution
  twin?: Execution
  durationMs: number
}

export interface RunResult {
  results: CaseResult[]
  /** False when the run was stopped before every case was judged. */
  complete: boolean
  /** Why it was stopped. */
  stopped?: string
  requests: number
  /** Meetings whose deletion the target did not confirm. */
  leftOver: number
}

/** After this many calls in a row without an answer the target counts as gone. */
const patience = 12

/** Runs the cases: each different script once, judged as soon as its twin is there too. */
export async function runCases(
  cases: Case[],
  target: Target,
  options: RunOptions,
): Promise<RunResult> {
  return new Run(cases, target, options).start()
}

class Run {
  readonly #cases: Case[]
  readonly #target: Target
  readonly #options: RunOptions
  readonly #executions = new Map<string, Promise<Execution | undefined>>()
  /** Preparations that several scripts look at, by their calls; cleaned up when all are through. */
  readonly #prepared = new Map<string, Promise<Execution>>()
  readonly #limit: ReturnType<typeof pLimit>
  readonly #results: CaseResult[] = []
  #requests = 0
  #leftOver = 0
  #silentCalls = 0
  #stopped: string | undefined

  constructor(cases: Case[], target: Target, options: RunOptions) {
    this.#cases = cases
    this.#target = target
    this.#options = options
    this.#limit = pLimit(options.concurrency)
  }

  async start(): Promise<RunResult> {
    await Promise.all(this.#cases.map((testCase) => this.#runCase(testCase)))
    await Promise.all([...this.#prepared.values()].map((preparation) => this.#release(preparation)))
    this.#results.sort((a, b) => (a.case.id < b.case.id ? -1 : 1))
    const interrupted = this.#options.signal?.aborted ?? false
    const stopped = interrupted ? 'stopped by the user' : this.#stopped
    return {
      results: this.#results,
      complete: stopped === undefined,
      ...(stopped && { stopped }),
      requests: this.#requests,
      leftOver: this.#leftOver,
    }
  }

  async #runCase(testCase: Case): Promise<void> {
    const [execution, twin] = await Promise.all([
      this.#execute(testCase),
      testCase.twin && this.#execute(testCase.twin),
    ])
    if (this.#options.signal?.aborted) return
    const judgement = this.#judge(testCase, execution, twin)
    const durationMs =
      execution?.exchanges.flat().reduce((sum, one) => sum + one.durationMs, 0) ?? 0
    const result: CaseResult = {
      case: testCase,
      ...judgement,
      ...(execution && { execution }),
      ...(twin && { twin }),
      durationMs,
    }
    this.#results.push(result)
    this.#options.onJudged?.(result, this.#results.length, this.#cases.length)
  }

  #judge(testCase: Case, execution?: Execution, twin?: Execution): Judgement {
    if (!execution) {
      return { verdict: 'indeterminate', reason: this.#stopped ?? 'not sent', findings: [] }
    }
    try {
      return judge(testCase, execution, twin)
    } catch (error) {
      return { verdict: 'error', reason: `our own fault: ${String(error)}`, findings: [] }
    }
  }

  #execute(expected: Expected): Promise<Execution | undefined> {
    const { script } = expected
    const shares = leavesPreparation(expected)
    const running =
      this.#executions.get(script.key) ?? this.#limit(() => this.#send(script, shares))
    this.#executions.set(script.key, running)
    return running
  }

  async #send(script: Script, shares: boolean): Promise<Execution | undefined> {
    const { signal, timeoutMs, seed } = this.#options
    if (signal?.aborted || this.#stopped) return undefined
    const limits: Limits = { timeoutMs, ...(signal && { signal }) }
    const nonce = makeNonce(seed, script.key)
    if (needsIsolation(script)) return this.#sendIsolated(script, nonce, limits)
    if (shares) return this.#sendAfterPreparation(script, nonce, limits)
    const execution = await executeScript(script, this.#target, nonce, limits)
    this.#count(execution)
    await this.#clean(execution)
    return execution
  }

  /** Sends the last call after a preparation that every case with the same one looks at. */
  async #sendAfterPreparation(script: Script, nonce: string, limits: Limits): Promise<Execution> {
    const calls = script.calls.slice(0, -1)
    const key = JSON.stringify(calls)
    // A script of the same calls alone must not meet these tokens: it deletes what it made.
    const ownNonce = makeNonce(this.#options.seed, `prepared ${key}`)
    const running =
      this.#prepared.get(key) ?? executeScript({ key, calls }, this.#target, ownNonce, limits)
    const isFirst = !this.#prepared.has(key)
    this.#prepared.set(key, running)
    const prepared = await running
    if (isFirst) this.#count(prepared)
    const execution = await executeScript(script, this.#target, nonce, limits, prepared)
    this.#count({ ...execution, exchanges: execution.exchanges.slice(calls.length) })
    await this.#clean({ ...execution, exchanges: execution.exchanges.slice(calls.length) })
    return execution
  }

  async #release(preparation: Promise<Execution>): Promise<void> {
    await this.#clean(await preparation)
  }

  #count(execution: Execution): void {
    this.#requests += execution.exchanges.flat().length
    this.#countSilence(execution)
  }

  async #clean(execution: Execution): Promise<void> {
    const { timeoutMs } = this.#options
    const cleaned = await cleanUp(execution, this.#target, { timeoutMs })
    this.#requests += cleaned.requests
    this.#leftOver += cleaned.leftOver
  }

  /** Sends a script to a target of its own, where a fault or a moved clock meets nobody else. */
  async #sendIsolated(script: Script, nonce: string, limits: Limits): Promise<Execution> {
    const own = await this.#target.isolate?.()
    if (!own) {
      const stopped = 'it injects a fault or moves the clock, which this target does not offer'
      return { key: script.key, scope: { nonce, answers: {} }, exchanges: [], stopped }
    }
    try {
      const execution = await executeScript(script, own, nonce, limits)
      this.#requests += execution.exchanges.flat().length
      return execution
    } finally {
      await own.close()
    }
  }

  #countSilence(execution: Execution): void {
    for (const { failure } of execution.exchanges.flat()) {
      this.#silentCalls = failure ? this.#silentCalls + 1 : 0
      if (this.#silentCalls >= patience) {
        this.#stopped ??= `the target stopped answering: ${failure?.message}, ${patience} calls in a row`
      }
    }
  }
}

/** A prefix for the tokens of one script in one run: the same seed gives the same requests. */
export function makeNonce(seed: string, key: string): string {
  return `cc-${createHash('sha256').update(`${seed}\n${key}`).digest('hex').slice(0, 24)}`
}
