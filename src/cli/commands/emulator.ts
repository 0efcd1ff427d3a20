import { Command } from 'commander'
import { createEmulator } from '../../../emulator/index.ts'
import { wholeNumber } from '../options.ts'

interface EmulatorFlags {
  port: number
  host: string
  region: string
  account: string
  seed?: string
}

/** `emulator`: serves the reference emulator until SIGINT or SIGTERM. */
export default function makeEmulatorCommand(): Command {
  return new Command('emulator')
    .description('serve the reference emulator; nothing is kept after it ends')
    .option('--port <n>', 'port; 0 takes any free one', wholeNumber(0, 65_535), 8181)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--region <region>', 'the control region it plays', 'us-east-1')
    .option('--account <number>', 'the account in its ARNs', '111122223333')
    .option('--seed <text>', 'makes ids repeatable')
    .action(serve)
}

async function serve(flags: EmulatorFlags): Promise<void> {
  const emulator = await createEmulator(flags)
  process.stdout.write(
    `The emulator listens on ${emulator.url}\n` +
      `Any AWS SDK uses it with: export AWS_ENDPOINT_URL_CHIME_SDK_MEETINGS=${emulator.url}\n` +
      'Signatures are not checked, media is not emulated. Ctrl-C ends it.\n',
  )
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  await emulator.close()
  const { requests } = emulator.stats()
  process.stdout.write(`Stopped after ${requests} requests.\n`)
}
