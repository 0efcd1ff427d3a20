import { Command, InvalidArgumentError, Option } from 'commander'
import { readFileSync } from 'node:fs'
import { loadContract } from '../../contract/load.ts'
import { validateAnswer, type AnswerJudgement } from '../../runner/validate-answer.ts'
import { describeFinding } from '../../report/finding.ts'
import { escapeText } from '../../report/escape.ts'
import { findCloseNames } from '../../case/close.ts'
import { UsageError } from '../errors.ts'
import { wholeNumber } from '../options.ts'

interface ValidateFlags {
  operation: string
  status: number
  header: [string, string][]
  body?: string
  format: 'text' | 'json'
}

/** `validate`: judges one captured answer against the contract. */
export default function makeValidateCommand(): Command {
  return new Command('validate')
    .description('judge one captured answer against the contract; exit 1 when it does not fit')
    .requiredOption('--operation <name>', 'the operation that was called')
    .requiredOption('--status <code>', 'the HTTP status', wholeNumber(100, 599))
    .option('--header <line>', "an answer header, 'name: value'; repeatable", collectHeader, [])
    .option('--body <file>', 'a file with the answer body; - reads standard input')
    .addOption(
      new Option('--format <kind>', 'text or json').choices(['text', 'json']).default('text'),
    )
    .action(validate)
}

function validate(flags: ValidateFlags): void {
  const contract = loadContract()
  if (!contract.operations[flags.operation]) {
    const close = findCloseNames(flags.operation, Object.keys(contract.operations))
    throw new UsageError(
      `There is no operation '${flags.operation}'.${close} The operations: ${Object.keys(contract.operations).join(', ')}.`,
    )
  }
  const judgement = validateAnswer(contract, flags.operation, {
    status: flags.status,
    headers: Object.fromEntries(flags.header),
    body: flags.body === undefined ? '' : readBody(flags.body),
  })
  process.stdout.write(
    flags.format === 'json'
      ? `${JSON.stringify(judgement, null, 2)}\n`
      : describeJudgement(flags.operation, judgement),
  )
  process.exitCode = judgement.fits ? 0 : 1
}

function describeJudgement(operation: string, judgement: AnswerJudgement): string {
  const { fits, as, findings, notes } = judgement
  const head = fits ? `fits the contract as ${as}` : `does not fit the contract as ${as}`
  return [
    `The answer of ${operation} ${head}.`,
    ...findings.map((finding) => `  ${escapeText(describeFinding(finding))}`),
    ...notes.map((note) => `  noted: ${escapeText(note)}`),
    '',
  ].join('\n')
}

function readBody(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(
      `The body cannot be read from '${path}' (${code}): name a readable file or -.`,
    )
  }
}

function collectHeader(line: string, before: [string, string][]): [string, string][] {
  const colon = line.indexOf(':')
  if (colon < 1)
    throw new InvalidArgumentError("It takes a line such as 'content-type: application/json'.")
  return [...before, [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]]
}
