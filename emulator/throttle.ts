import { loadContract } from '../src/contract/load.ts'
import type { Clock } from './clock.ts'
import { throttled } from './errors.ts'

interface Bucket {
  tokens: number
  filledMs: number
}

/**
 * One token bucket for each operation with a documented request rate, on the emulator's clock.
 * The other operations are never throttled: no rate is published for them.
 */
export class Throttle {
  readonly #rate = loadContract().service.quotas.requestRate
  readonly #limited = new Set(this.#rate.operations)
  readonly #buckets = new Map<string, Bucket>()
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Takes a token, or refuses with 429 ThrottlingException. */
  take(operation: string): void {
    if (!this.#limited.has(operation)) return
    const bucket = this.#fill(operation)
    if (bucket.tokens < 1) throw throttled()
    bucket.tokens -= 1
  }

  #fill(operation: string): Bucket {
    const { perSecond, burst } = this.#rate
    const nowMs = this.#clock.now()
    const bucket = this.#buckets.get(operation) ?? { tokens: burst, filledMs: nowMs }
    // A clock that was set back must not take tokens away.
    const seconds = Math.max(0, nowMs - bucket.filledMs) / 1_000
    bucket.tokens = Math.min(burst, bucket.tokens + seconds * perSecond)
    bucket.filledMs = nowMs
    this.#buckets.set(operation, bucket)
    return bucket
  }

  /** Fills every bucket. */
  reset(): void {
    this.#buckets.clear()
  }
}
