#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { config } from 'dotenv'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { exitCodes, readVersion } from '../conformance.ts'
import { describeError } from './errors.ts'

// package.json pins the last SDK line for Node 20 on purpose; its reminder would only confuse.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'

config({ quiet: true })

const exitCodeHelp = `
Exit codes:
  0    as expected
  1    unexpected results
  2    usage, configuration or harness error
  3    target unreachable, credentials refused, or another service answered
  4    nothing ran, or less than --min-executed
  130  stopped with Ctrl-C`

try {
  const program = await makeProgram()
  await program.parseAsync()
} catch (error) {
  process.exitCode = report(error)
}

async function makeProgram(): Promise<Command> {
  const program = new Command('chime-conformance')
    .description(
      'Does this endpoint behave as Amazon documents the Chime SDK Meetings API (2021-07-15)?',
    )
    .version(readVersion())
    .showHelpAfterError('(--help lists the options)')
    .exitOverride()
    .addHelpText('after', exitCodeHelp)
  const folder = join(dirname(fileURLToPath(import.meta.url)), 'commands')
  for (const file of readdirSync(folder).sort()) {
    if (!/(?<!\.test|\.d)\.(ts|js)$/.test(file)) continue
    const url = pathToFileURL(join(folder, file)).href
    const module = (await import(url)) as { default: () => Command }
    program.addCommand(module.default().exitOverride().copyInheritedSettings(program))
  }
  return program
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage
  process.stderr.write(`${describeError(error)}\n`)
  return exitCodes.usage
}
