import { Command } from 'commander'
import { selectCases } from '../../case/select.ts'
import { loadCases } from '../../conformance.ts'

/** `list`: the table, one id a line, or as data. */
export default function makeListCommand(): Command {
  return new Command('list')
    .description('print the cases; with --json the whole table as data')
    .argument('[pattern...]', "case-id globs such as 'CreateMeeting/**'")
    .option('--json', 'each case with its requests and what is expected')
    .action(async (patterns: string[], flags: { json?: true }) => {
      const cases = selectCases(await loadCases(), patterns)
      const text = flags.json
        ? JSON.stringify(cases, null, 2)
        : cases.map(({ id, level, clauses }) => `${id}  [${level}] ${clauses.join(' ')}`).join('\n')
      process.stdout.write(`${text}\n`)
    })
}
