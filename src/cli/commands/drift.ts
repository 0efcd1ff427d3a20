import { Command, Option } from 'commander'
import { writeFileSync } from 'node:fs'
import { loadCases } from '../../conformance.ts'
import { listMissingClauses } from '../../contract/expected-clauses.ts'
import { loadContract } from '../../contract/load.ts'
import { proposePatch } from '../../contract/propose.ts'
import type { Published } from '../../contract/published.ts'
import { readForm } from '../../contract/read/form.ts'
import { compare } from '../../contract/compare.ts'
import { renderChangeEntry } from '../../report/drift/change-entry.ts'
import { gravest, makeDrift, type Drift } from '../../report/drift/drift.ts'
import { renderDriftMarkdown } from '../../report/drift/markdown.ts'
import { renderDriftText } from '../../report/drift/text.ts'
import { renderTodo } from '../../report/drift/todo.ts'
import { UsageError } from '../errors.ts'

const formats = {
  text: renderDriftText,
  markdown: renderDriftMarkdown,
  json: (drift: Drift): string => `${JSON.stringify(drift, null, 2)}\n`,
  'change-entry': (_drift: Drift, from: Published, to: Published): string =>
    renderChangeEntry(from, to),
}

interface DriftFlags {
  against?: string
  from?: string
  to?: string
  format: keyof typeof formats
  failOn: 'breaking' | 'any' | 'none'
  update?: string
}

const help = `
A form of the API is 'specs' (the contract of this package), 'sdk' (the SDK installed here), the
path of a botocore service-2.json (gzipped or not) or of a Smithy JSON AST, or the folder of an
unpacked SDK package.

Breaking for a client: a request it sends may now be refused, or something it relies on in an
answer may be gone. Breaking for a server, such as an emulator: something it does is now wrong.
Additive: there is more than it knows. Neutral: it notices nothing.

Exit codes:
  0  no drift that --fail-on names
  1  drift that --fail-on names: 'any' counts documentation text too
  2  a form that cannot be read, or wrong usage`

/** `drift`: what moved between two published forms of the API, and whom it breaks. */
export default function makeDriftCommand(): Command {
  return new Command('drift')
    .description('compare the contract with another published form of the API')
    .option('--against <form>', 'what to compare the specs with (default: sdk)')
    .option('--from <form>', 'the older form; needs --to')
    .option('--to <form>', 'the newer form; needs --from')
    .addOption(
      new Option('--format <kind>', 'how to print it')
        .choices(Object.keys(formats))
        .default('text'),
    )
    .addOption(
      new Option('--fail-on <effect>', 'which drift is exit code 1')
        .choices(['breaking', 'any', 'none'])
        .default('any'),
    )
    .option('--update <file>', 'write the edit of specs/ as a patch, and list what is then missing')
    .addHelpText('after', help)
    .action(drift)
}

async function drift(flags: DriftFlags): Promise<void> {
  const [fromName, toName] = chooseForms(flags)
  const from = readForm(fromName, process.cwd())
  const to = readForm(toName, process.cwd())
  const contract = loadContract()
  // Loading the table costs more than everything else, and without a change nobody asks for it.
  const table = compare(from, to).length ? await loadCases() : []
  const found = makeDrift(contract, table, from, to)
  process.stdout.write(formats[flags.format](found, from, to))
  if (flags.update !== undefined) {
    writePatch(flags.update, proposePatch(contract, to))
    const missing = listMissingClauses(contract, to, compare(from, to))
    process.stderr.write(renderTodo(flags.update, found, missing, contract))
  }
  const worst = gravest(found)
  const counts = flags.failOn === 'any' ? worst !== 'none' : flags.failOn === worst
  process.exitCode = counts && worst !== 'none' ? 1 : 0
}

function chooseForms({ against, from, to, update }: DriftFlags): [string, string] {
  if (from === undefined && to === undefined) return ['specs', against ?? 'sdk']
  if (against !== undefined) {
    throw new UsageError('--against stands for --from specs --to …: give it or the two, not both.')
  }
  if (from === undefined || to === undefined) {
    throw new UsageError('--from and --to go together: give the older and the newer form.')
  }
  if (update !== undefined && from !== 'specs') {
    throw new UsageError(
      '--update edits specs/: compare with --against instead of --from and --to.',
    )
  }
  return [from, to]
}

function writePatch(path: string, patch: string): void {
  try {
    writeFileSync(path, patch)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`The patch cannot be written to '${path}' (${code}): choose another file.`)
  }
}
