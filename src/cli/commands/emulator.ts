import { Command, InvalidArgumentError } from 'commander'
import { createEmulator, type EmulatorOptions } from '../../../emulator/index.ts'
import { wholeNumber } from '../options.ts'

interface EmulatorFlags {
  port: number
  host: string
  region: string
  account: string
  seed?: string
  idleMinutes?: number
  strictAuth?: true
  throttle?: true
  latency?: number
  eventualConsistency?: number
  limit?: Record<string, number>
}

const longestMs = 600_000

/** `emulator`: serves the reference emulator until SIGINT or SIGTERM. */
export default function makeEmulatorCommand(): Command {
  return new Command('emulator')
    .description('serve the reference emulator; nothing is kept after it ends')
    .option('--port <n>', 'port; 0 takes any free one', wholeNumber(0, 65_535), 8181)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--region <region>', 'the control region it plays', 'us-east-1')
    .option('--account <number>', 'the account in its ARNs', '111122223333')
    .option('--seed <text>', 'makes ids repeatable')
    .option(
      '--idle-minutes <n>',
      'minutes until a meeting ends, as nobody connects; 0 for never (default: 5)',
      wholeNumber(0, 1_440),
    )
    .option(
      '--strict-auth',
      'refuse signatures that do not fit CHIME_CONFORMANCE_ACCESS_KEY_ID and …_SECRET_ACCESS_KEY',
    )
    .option('--throttle', 'refuse with 429 above the documented request rates')
    .option('--latency <ms>', 'hold every answer back', wholeNumber(0, longestMs))
    .option(
      '--eventual-consistency <ms>',
      'hide from reads what was just created',
      wholeNumber(0, longestMs),
    )
    .option('--limit <name=n>', 'another quota, such as concurrentMeetings=1000', collectLimits)
    .action(serve)
}

function collectLimits(text: string, limits: Record<string, number> = {}): Record<string, number> {
  const [, name, amount] = /^(\w+)=(\d+)$/.exec(text) ?? []
  if (!name) throw new InvalidArgumentError('It takes name=number, as concurrentMeetings=1000.')
  return { ...limits, [name]: Number(amount) }
}

function readOptions(flags: EmulatorFlags): EmulatorOptions {
  const { latency, eventualConsistency, limit, ...options } = flags
  return {
    ...options,
    ...(latency !== undefined && { latencyMs: latency }),
    ...(eventualConsistency !== undefined && { eventualConsistencyMs: eventualConsistency }),
    ...(limit && { limits: limit }),
  }
}

async function serve(flags: EmulatorFlags): Promise<void> {
  const emulator = await createEmulator(readOptions(flags))
  const signatures = flags.strictAuth ? 'Signatures are checked' : 'Signatures are not checked'
  process.stdout.write(
    `The emulator listens on ${emulator.url}\n` +
      `Any AWS SDK uses it with: export AWS_ENDPOINT_URL_CHIME_SDK_MEETINGS=${emulator.url}\n` +
      `Faults, clock and counts: ${emulator.url}/_chime-conformance/, see emulator/README.md.\n` +
      `${signatures}, media is not emulated. Ctrl-C ends it.\n`,
  )
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  await emulator.close()
  const { requests } = emulator.stats()
  process.stdout.write(`Stopped after ${requests} requests.\n`)
}
