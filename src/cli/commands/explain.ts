import { Command } from 'commander'
import { findCloseNames } from '../../case/close.ts'
import { loadCases } from '../../conformance.ts'
import { loadContract } from '../../contract/load.ts'
import { explainCase, explainClause } from '../../report/explain.ts'
import { UsageError } from '../errors.ts'

/** `explain`: one case or one clause in words. */
export default function makeExplainCommand(): Command {
  return new Command('explain')
    .description('print what a case or a clause demands, from which document, and how to fix it')
    .argument('<id>', 'a case id or a clause id, as reports print them')
    .action(explain)
}

async function explain(id: string): Promise<void> {
  const { clauses } = loadContract()
  const cases = await loadCases()
  const one = cases.find((candidate) => candidate.id === id)
  const clause = clauses.find((candidate) => candidate.id === id)
  if (one) process.stdout.write(explainCase(one, clauses))
  else if (clause) process.stdout.write(explainClause(clause, cases))
  else {
    const names = [...cases, ...clauses].map((candidate) => candidate.id)
    throw new UsageError(
      `There is no case and no clause '${id}'.${findCloseNames(id, names)} 'chime-conformance list' prints all case ids.`,
    )
  }
}
