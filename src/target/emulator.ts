import { createEmulator } from '../../emulator/index.ts'
import type { Contract } from '../contract/types.ts'
import { openEndpoint } from './endpoint.ts'
import type { Target } from './target.ts'

/** Starts the reference emulator on a free loopback port and opens it as a target. */
export async function openEmulator(
  contract: Contract,
  options: { seed?: string; connections?: number } = {},
): Promise<Target> {
  const emulator = await createEmulator(options.seed === undefined ? {} : { seed: options.seed })
  const target = openEndpoint(contract, {
    endpoint: emulator.url,
    kind: 'emulator',
    name: 'chime-conformance emulator',
    ...(options.connections && { connections: options.connections }),
  })
  return {
    ...target,
    close: async () => {
      await target.close()
      await emulator.close()
    },
  }
}
