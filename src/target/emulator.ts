import { createEmulator } from '../../emulator/index.ts'
import type { Input } from '../case/row.ts'
import type { Contract } from '../contract/types.ts'
import { openEndpoint } from './endpoint.ts'
import type { Exchange, Target } from './target.ts'

interface EmulatorTargetOptions {
  seed?: string
  connections?: number
}

/**
 * Starts the reference emulator on a free loopback port and opens it as a target. Stories that need
 * a target of their own get further emulators, which are reset and used again.
 */
export async function openEmulator(
  contract: Contract,
  options: EmulatorTargetOptions = {},
): Promise<Target> {
  const idle: IsolatedEmulator[] = []
  const all: IsolatedEmulator[] = []
  const { target, close } = await openOne(contract, options)
  return {
    ...target,
    isolate: async () => {
      const free = idle.pop() ?? (await openOne(contract, options))
      if (!all.includes(free)) all.push(free)
      return {
        ...free.target,
        close: async () => {
          free.reset()
          idle.push(free)
        },
      }
    },
    close: async () => {
      await Promise.all([close(), ...all.map((one) => one.close())])
    },
  }
}

interface IsolatedEmulator {
  target: Target
  reset(): void
  close(): Promise<void>
}

async function openOne(
  contract: Contract,
  { seed, connections }: EmulatorTargetOptions,
): Promise<IsolatedEmulator> {
  const emulator = await createEmulator(seed === undefined ? {} : { seed })
  const endpoint = openEndpoint(contract, {
    endpoint: emulator.url,
    kind: 'emulator',
    name: 'chime-conformance emulator',
    ...(connections && { connections }),
  })
  return {
    target: {
      ...endpoint,
      call: (request, limits) =>
        request.via === 'admin'
          ? Promise.resolve(act(request.operation, request.input, emulator))
          : endpoint.call(request, limits),
    },
    reset: () => emulator.reset(),
    close: async () => {
      await endpoint.close()
      await emulator.close()
    },
  }
}

/** An act on the emulator, as an exchange of its own, so that reports show it. */
function act(
  action: string,
  input: Input,
  emulator: { admin(action: string, input: unknown): unknown },
): Exchange {
  const body = JSON.stringify(emulator.admin(action, input) ?? {})
  return {
    operation: action,
    via: 'admin',
    request: { method: 'POST', url: `(admin) ${action}`, headers: {}, body: JSON.stringify(input) },
    response: { status: 200, headers: {}, body },
    durationMs: 0,
  }
}
