/** The time of one emulator: real time plus what the admin path has added to it. */
export class Clock {
  #aheadMs = 0

  /** `realMs` gives milliseconds since 1970; signatures are judged by it, all else by `now`. */
  constructor(readonly realMs: () => number) {}

  now(): number {
    return this.realMs() + this.#aheadMs
  }

  get aheadMs(): number {
    return this.#aheadMs
  }

  advance(ms: number): void {
    this.#aheadMs += ms
  }

  /** Back to real time. */
  reset(): void {
    this.#aheadMs = 0
  }
}
