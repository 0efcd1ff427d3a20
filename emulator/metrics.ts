/** Counts requests by operation and status. Admin calls are not counted. */
export class Metrics {
  #requests = 0
  #requestsBeforeReset = 0
  #statuses = new Map<string, Map<number, number>>()

  /** Notes that a request has begun. */
  noteRequest(): void {
    this.#requests += 1
  }

  /** Notes the answer to a request; `operation` is absent when none was reached. */
  noteAnswer(operation: string | undefined, status: number): void {
    const name = operation ?? '(no operation)'
    let statuses = this.#statuses.get(name)
    if (!statuses) this.#statuses.set(name, (statuses = new Map()))
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }

  /** Requests since the start, resets or not. */
  get requestsEver(): number {
    return this.#requests
  }

  /** Requests and answers since the start or the last reset. */
  describe(): { requests: number; operations: Record<string, Record<string, number>> } {
    const operations = [...this.#statuses].map(
      ([name, statuses]) => [name, Object.fromEntries(statuses)] as const,
    )
    return {
      requests: this.#requests - this.#requestsBeforeReset,
      operations: Object.fromEntries(operations),
    }
  }

  reset(): void {
    this.#requestsBeforeReset = this.#requests
    this.#statuses = new Map()
  }
}
