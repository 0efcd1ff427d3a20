import { adminPath, createAdminPath } from './admin-path.ts'
import { createAdmin, type Admin } from './admin.ts'
import { createContext } from './context.ts'
import { createHttpServer, listen } from './listen.ts'
import type { EmulatorOptions } from './options.ts'
import { createPipeline } from './pipeline.ts'
import { loadOperations } from './registry.ts'
import { createRouter } from './route.ts'

export type { AdminAction, AdminActions } from './admin.ts'
export type { EmulatorOptions, Limits, SigningKey } from './options.ts'

/** A running emulator of the Amazon Chime SDK Meetings API. */
export interface Emulator {
  /** Where it listens, without a trailing slash: the `endpoint` of an SDK client. */
  readonly url: string
  /**
   * Does what POST /_chime-conformance/<action> does: faults, clear-faults, advance-clock, reset,
   * state, metrics. Throws a sentence when the input makes no sense.
   */
  readonly admin: Admin
  /** Forgets meetings, faults, counts and the way of the clock; with a seed the ids begin anew. */
  reset(): void
  /** Stops listening and hangs up on every connection. */
  close(): Promise<void>
  /** Counts what lives now, and the requests since the start. */
  stats(): { meetings: number; attendees: number; requests: number }
}

/**
 * Starts an emulator, on a free port of this machine unless told otherwise. Rejects with one
 * sentence when an option cannot be used or the port cannot be had.
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const context = createContext(options)
  const pipeline = createPipeline(createRouter(await loadOperations()), context)
  const admin = createAdmin(context)
  const administer = createAdminPath(admin, context)
  const server = createHttpServer((request, response) => {
    if (request.url!.startsWith(adminPath)) administer(request, response)
    else pipeline(request, response)
  }, context)
  const url = await listen(server, options.host ?? '127.0.0.1', options.port ?? 0)

  return {
    url,
    admin,
    reset: () => context.reset(),
    close() {
      return new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
    stats() {
      return { ...context.state.count(), requests: context.metrics.requestsEver }
    },
  }
}
