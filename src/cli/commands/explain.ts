import { Command } from 'commander'
import type { Case } from '../../case/case.ts'
import { findCloseNames } from '../../case/close.ts'
import { loadCases } from '../../conformance.ts'
import { loadContract } from '../../contract/load.ts'
import { explainCase, explainClause } from '../../report/explain.ts'
import { UsageError } from '../errors.ts'
import { blameCase } from '../blame/blame-case.ts'

/** `explain`: one case or one clause in words; with a report, which one moved. */
export default function makeExplainCommand(): Command {
  return new Command('explain')
    .description('print what a case or a clause demands, from which document, and how to fix it')
    .argument('<id>', 'a case id or a clause id, as reports print them')
    .option(
      '--run <report.json>',
      'say what moved when the case is red in this report; again for other regions or days',
      (path: string, before: string[]) => [...before, path],
      [],
    )
    .action(explain)
}

async function explain(id: string, { run }: { run: string[] }): Promise<void> {
  const { clauses } = loadContract()
  const cases = await loadCases()
  if (run.length) return void process.stdout.write(blameCase(id, run, cases))
  process.stdout.write(describe(id, cases) ?? refuse(id, [...cases, ...clauses]))
}

function describe(id: string, cases: Case[]): string | undefined {
  const { clauses } = loadContract()
  const one = cases.find((candidate) => candidate.id === id)
  const clause = clauses.find((candidate) => candidate.id === id)
  if (one) return explainCase(one, clauses)
  return clause && explainClause(clause, cases)
}

function refuse(id: string, known: { id: string }[]): never {
  const close = findCloseNames(
    id,
    known.map((candidate) => candidate.id),
  )
  throw new UsageError(
    `There is no case and no clause '${id}'.${close} 'chime-conformance list' prints all case ids.`,
  )
}
