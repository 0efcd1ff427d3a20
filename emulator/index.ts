import { createContext, createIdentity, type EmulatorOptions } from './context.ts'
import { createHttpServer, listen } from './listen.ts'
import { createPipeline } from './pipeline.ts'
import { loadOperations } from './registry.ts'
import { createRouter } from './route.ts'

export type { EmulatorOptions, Limits } from './context.ts'

/** A running emulator of the Amazon Chime SDK Meetings API. */
export interface Emulator {
  /** Where it listens, without a trailing slash: the `endpoint` of an SDK client. */
  readonly url: string
  /** Forgets every meeting; with a seed the ids begin anew. */
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
  let requests = 0
  const server = createHttpServer((request, response) => {
    requests += 1
    pipeline(request, response)
  }, context)
  const url = await listen(server, options.host ?? '127.0.0.1', options.port ?? 0)

  return {
    url,
    reset() {
      context.state.clear()
      context.identity = createIdentity(options.seed)
    },
    close() {
      return new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
    stats() {
      const { meetingCount: meetings, attendeeCount: attendees } = context.state
      return { meetings, attendees, requests }
    },
  }
}
