import type { HttpRequest, HttpResponse } from '@smithy/protocol-http'
import type { Exchange, Request, TransportFailure } from './target.ts'

/** Answers longer than this are cut off: no documented answer comes near. */
const maxBodyBytes = 12 * 1024 * 1024

/** Collects the evidence of one call while it happens, and bounds it in time. */
export class CallRecorder {
  readonly signal: AbortSignal
  readonly #controller = new AbortController()
  readonly #timer: NodeJS.Timeout
  readonly #startedAt = performance.now()
  readonly #exchange: Exchange
  readonly #timeoutMs: number
  readonly #outer: AbortSignal | undefined
  readonly #onOuterAbort = (): void => this.#controller.abort()
  #timedOut = false
  #overflow = false

  constructor(request: Request, limits: { timeoutMs: number; signal?: AbortSignal }) {
    this.signal = this.#controller.signal
    this.#timeoutMs = limits.timeoutMs
    this.#outer = limits.signal
    this.#exchange = {
      operation: request.operation,
      via: request.via,
      request: { method: '', url: '', headers: {}, body: '' },
      durationMs: 0,
    }
    this.#timer = setTimeout(() => {
      this.#timedOut = true
      this.#controller.abort()
    }, limits.timeoutMs)
    if (limits.signal?.aborted) this.#controller.abort()
    limits.signal?.addEventListener('abort', this.#onOuterAbort, { once: true })
  }

  noteRequest(request: HttpRequest): void {
    const query = Object.entries(request.query ?? {})
      .flatMap(([name, value]) => [value].flat().map((one) => [name, one ?? ''] as const))
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
      .join('&')
    this.#exchange.request = {
      method: request.method,
      url: query ? `${request.path}?${query}` : request.path,
      headers: lowerCaseNames(request.headers),
      body: toText(request.body),
    }
  }

  /** Reads the whole answer, so that it can be kept and still be given to the SDK. */
  async noteResponse(response: HttpResponse): Promise<Uint8Array> {
    const body = await this.#readBody(response.body)
    this.#exchange.response = {
      status: response.statusCode,
      headers: lowerCaseNames(response.headers),
      body: body.toString('utf8'),
    }
    return body
  }

  async #readBody(
    stream: AsyncIterable<Uint8Array> & { destroy?(error?: Error): void },
  ): Promise<Buffer> {
    const stop = (): void => stream.destroy?.(new Error('stopped'))
    this.signal.addEventListener('abort', stop, { once: true })
    const chunks: Uint8Array[] = []
    let length = 0
    try {
      for await (const chunk of stream) {
        chunks.push(chunk)
        length += chunk.length
        if (length > maxBodyBytes) {
          this.#overflow = true
          throw new Error('too large')
        }
      }
    } finally {
      this.signal.removeEventListener('abort', stop)
    }
    return Buffer.concat(chunks)
  }

  noteSdk(sdk: NonNullable<Exchange['sdk']>): void {
    this.#exchange.sdk = sdk
  }

  /** Ends the recording; `error` is what the transport threw, if it threw. */
  finish(error?: unknown): Exchange {
    clearTimeout(this.#timer)
    this.#outer?.removeEventListener('abort', this.#onOuterAbort)
    this.#exchange.durationMs = performance.now() - this.#startedAt
    if (!this.#exchange.response) this.#exchange.failure = this.#classify(error)
    return this.#exchange
  }

  #classify(error: unknown): TransportFailure {
    if (this.#timedOut) {
      return { kind: 'timeout', message: `no whole answer within ${this.#timeoutMs} ms` }
    }
    if (this.#outer?.aborted) return { kind: 'aborted', message: 'the run was stopped' }
    if (this.#exchange.request.method === '') {
      return { kind: 'unsent', message: `the request was not sent: ${String(error)}` }
    }
    if (this.#overflow) {
      return { kind: 'too-large', message: `the answer is longer than ${maxBodyBytes} bytes` }
    }
    return classifyFailure(error)
  }
}

/** Names the reason of a transport error; Node and OpenSSL put it in `code`. */
export function classifyFailure(error: unknown): TransportFailure {
  const { code = '', message = String(error) } = (error ?? {}) as {
    code?: string
    message?: string
  }
  const said = message || code
  if (code === 'ECONNREFUSED') return { kind: 'refused', message: 'nothing listens there' }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return { kind: 'dns', message: said }
  if (/^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO)/.test(code)) {
    return { kind: 'tls', message: said }
  }
  if (code.startsWith('HPE_')) return { kind: 'garbled', message: `no valid HTTP: ${said}` }
  return { kind: 'reset', message: said }
}

function lowerCaseNames(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  )
}

const decoder = new TextDecoder()

function toText(body: unknown): string {
  if (body === undefined || body === null) return ''
  return typeof body === 'string' ? body : decoder.decode(body as Uint8Array)
}
