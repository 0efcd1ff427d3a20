import type { Input, WireEdit } from '../case/row.ts'

/** A call with every value filled in, ready to be sent. */
export interface Request {
  operation: string
  input: Input
  /** `admin` is an act on the target itself; only isolated targets take it. */
  via: 'sdk' | 'wire' | 'admin'
  wire?: WireEdit
}

/** Why no answer, or no whole answer, came back. */
export interface TransportFailure {
  kind:
    'unsent' | 'timeout' | 'refused' | 'dns' | 'tls' | 'reset' | 'garbled' | 'too-large' | 'aborted'
  message: string
}

/** What went over the wire for one call, and what the SDK made of it. */
export interface Exchange {
  operation: string
  via: 'sdk' | 'wire' | 'admin'
  /** Path with query; header names in lower case; the body as text. */
  request: { method: string; url: string; headers: Record<string, string>; body: string }
  response?: { status: number; headers: Record<string, string>; body: string }
  /** Only with `via: 'sdk'`: the parsed output, or the name of the exception. */
  sdk?: { output?: unknown; exception?: string; message?: string }
  failure?: TransportFailure
  durationMs: number
}

/** An implementation under test. */
export interface Target {
  /** `emulator`, `endpoint`, …: the word after `--target`. */
  readonly kind: string
  /** How reports call it. */
  readonly name: string
  readonly endpoint: string
  readonly region: string
  /** Sends one call; never rejects: what went wrong is in the exchange. */
  call(request: Request, limits: { timeoutMs: number; signal?: AbortSignal }): Promise<Exchange>
  /**
   * A target of the same kind that nobody else uses, for stories that inject faults or move the
   * clock; `close` gives it back. Absent where the target cannot be had alone.
   */
  isolate?(): Promise<Target>
  /** Releases sockets and whatever else the target holds. */
  close(): Promise<void>
}
