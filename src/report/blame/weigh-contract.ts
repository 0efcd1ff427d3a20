import { rejects } from '../../case/case.ts'
import { requestCheck } from '../../contract/validator.ts'
import type { Evidence, Reason } from './blame.ts'

/** Does the contract support the row: do both think the same of the request that was sent? */
export function weighContract(evidence: Evidence): Reason[] {
  const { row, result } = evidence
  if (!row) {
    return [
      {
        source: 'contract',
        suspect: 'harness',
        weight: 2,
        text: 'the table has no case of this id any more: the report is of another version',
      },
    ]
  }
  const strongest = result.evidence.includes('model') ? 'model' : result.evidence[0]
  return [
    ...compareWithRow(evidence),
    {
      source: 'contract',
      weight: strongest === 'model' ? 0 : 1,
      ...(strongest !== 'model' && { suspect: 'model incomplete' as const }),
      text:
        strongest === 'model'
          ? `the model itself states ${result.clauses.join(', ')}`
          : `no trait of the model states ${result.clauses.join(', ')}, its evidence is ${strongest ?? 'none'}`,
    },
    ...(strongest === 'tentative'
      ? [
          {
            source: 'contract' as const,
            suspect: 'row wrong' as const,
            weight: 2,
            text: 'the clause is our reading and no document says it',
          },
        ]
      : []),
  ]
}

function compareWithRow({ contract, row, result }: Evidence): Reason[] {
  const index = row!.outcomes.findLastIndex((outcomes) => outcomes !== undefined)
  const call = row!.script.calls[index]
  const operation = call && contract.operations[call.operation]
  if (!operation || call.wire || JSON.stringify(call.input).includes('"$')) return []
  const mismatches = requestCheck(operation.input)(call.input)
  const isRefusal = rejects(row!)
  // A refusal for another reason than the form of the input: the shapes have no say in it.
  const aboutInput = row!.outcomes[index]!.some(({ status }) => [status].flat().includes(400))
  if (isRefusal && !aboutInput) return []
  const [first] = mismatches
  if (!isRefusal && first) {
    return [
      {
        source: 'contract',
        suspect: 'row wrong',
        weight: 3,
        text: `the row wants a request accepted that the contract forbids: ${first.pointer} ${first.message}`,
      },
    ]
  }
  if (isRefusal && !mismatches.length && result.evidence.includes('model')) {
    return [
      {
        source: 'contract',
        suspect: 'model incomplete',
        weight: 1,
        text: 'the shapes allow the request that the row wants refused, so the rule stands elsewhere',
      },
    ]
  }
  return [
    {
      source: 'contract',
      suspect: 'row wrong',
      weight: -1,
      text: `contract and row agree that the request is ${isRefusal ? 'to be refused' : 'valid'}`,
    },
  ]
}
