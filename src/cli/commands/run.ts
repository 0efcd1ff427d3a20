import { Command, InvalidArgumentError, Option } from 'commander'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runConformance } from '../../conformance.ts'
import { renderHtml } from '../../report/html.tsx'
import { renderJson } from '../../report/json.ts'
import { renderJunit } from '../../report/junit.ts'
import { openProgress, type Progress } from '../../report/progress.ts'
import type { Report } from '../../report/report.ts'
import { renderSummary } from '../../report/terminal.ts'
import { UsageError } from '../errors.ts'
import { endpointUrl, readCredentials, wholeNumber } from '../options.ts'

const formats: Record<string, { file: string; render: (report: Report) => string }> = {
  json: { file: 'report.json', render: renderJson },
  html: { file: 'report.html', render: renderHtml },
  junit: { file: 'junit.xml', render: renderJunit },
}

interface RunFlags {
  target: 'emulator' | 'endpoint'
  endpoint?: string
  region: string
  out: string
  format: string[]
  concurrency: number
  timeout: number
  seed?: string
  minExecuted: number
  generate: number
}

/** `run`: the suite against a target; writes the report and prints a summary. */
export default function makeRunCommand(): Command {
  return new Command('run')
    .description('run the suite against a target and write the report')
    .argument('[pattern...]', "case-id globs such as 'CreateMeeting/**'; all cases without one")
    .addOption(new Option('--target <kind>', 'what to test').choices(['emulator', 'endpoint']))
    .option('--endpoint <url>', 'the endpoint to test; a path in it is kept as prefix', endpointUrl)
    .option('--region <region>', 'the region requests are signed for', 'us-east-1')
    .option('--out <dir>', 'where the report goes', 'report')
    .option('--format <list>', 'json, html, junit', parseFormats, Object.keys(formats))
    .option('--concurrency <n>', 'stories under way at one time', wholeNumber(1, 256), 16)
    .option('--timeout <ms>', 'longest wait for one answer', wholeNumber(1, 600_000), 10_000)
    .option('--seed <text>', 'repeats the requests of an earlier run', parseSeed)
    .option(
      '--generate <n>',
      'valid inputs made per operation, each with every forbidden single edit',
      wholeNumber(0, 1000),
      1,
    )
    .option('--min-executed <n>', 'exit 4 when fewer cases are decided', wholeNumber(1, 1e6), 1)
    .action(run)
}

async function run(patterns: string[], flags: RunFlags): Promise<void> {
  checkTarget(flags)
  prepareFolder(flags.out)
  const credentials = readCredentials(process.env)
  const stop = new AbortController()
  const onSignal = (): void => stop.abort()
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  let progress: Progress | undefined
  const report = await runConformance({
    patterns,
    region: flags.region,
    concurrency: flags.concurrency,
    timeoutMs: flags.timeout,
    minExecuted: flags.minExecuted,
    generate: flags.generate,
    signal: stop.signal,
    ...(flags.endpoint && { endpoint: flags.endpoint }),
    ...(flags.seed && { seed: flags.seed }),
    ...(credentials && { credentials }),
    onStart: (total) => {
      const isTerminal = process.stderr.isTTY
      progress = openProgress({ total, stream: process.stderr, isTerminal })
    },
    onJudged: (result) => progress?.tick({ id: result.case.id, verdict: result.verdict }),
  })
  progress?.stop()
  process.off('SIGINT', onSignal)
  process.off('SIGTERM', onSignal)
  finish(report, flags)
}

function finish(report: Report, flags: RunFlags): void {
  const color = process.stdout.isTTY && !process.env['NO_COLOR']
  process.stdout.write(renderSummary(report, { color, width: process.stdout.columns ?? 100 }))
  for (const name of flags.format) {
    const { file, render } = formats[name]!
    const path = join(flags.out, file)
    writeFileSync(path, render(report))
    const shown = name === 'html' ? pathToFileURL(path).href : path
    process.stdout.write(`${file.padEnd(12)} ${shown}\n`)
  }
  process.exitCode = report.exitCode
}

function checkTarget(flags: RunFlags): void {
  if (flags.target === 'endpoint' && !flags.endpoint) {
    throw new UsageError('--target endpoint needs --endpoint URL: say which endpoint to test.')
  }
  if (flags.target === 'emulator' && flags.endpoint) {
    throw new UsageError('--target emulator and --endpoint exclude each other: give one of them.')
  }
}

function prepareFolder(out: string): void {
  try {
    mkdirSync(out, { recursive: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(
      `The report cannot be written to '${out}' (${code}): choose another --out.`,
    )
  }
}

function parseFormats(text: string): string[] {
  const names = text.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !formats[name])
  if (unknown !== undefined) {
    throw new InvalidArgumentError(`'${unknown}' is none of ${Object.keys(formats).join(', ')}.`)
  }
  return [...new Set(names)]
}

function parseSeed(text: string): string {
  if (!/^[A-Za-z0-9_.-]{1,64}$/.test(text)) {
    throw new InvalidArgumentError('It takes 1 to 64 letters, digits, dots, hyphens, underscores.')
  }
  return text
}
