import type { Contract } from '../contract/types.ts'
import type { Expectation, Outcome, Smallest } from './row.ts'

/** Turns what a row says into the list of outcomes that the documents allow. */
export function resolveExpectation(
  expectation: Expectation,
  smallest: Smallest | undefined,
  contract: Contract,
  operation: string,
): Outcome[] {
  if (Array.isArray(expectation)) return expectation
  if (expectation === 'accepted') return [success(smallest, contract, operation)]
  if ('accepted' in expectation) {
    const { body, ...rest } = success(smallest, contract, operation)
    const { accepted } = expectation
    return [{ ...rest, body: body === undefined ? accepted : { $all: [body, accepted] } }]
  }
  return [expectation]
}

function success(smallest: Smallest | undefined, contract: Contract, operation: string): Outcome {
  return smallest?.accepted ?? { status: contract.operations[operation]?.http.status ?? 200 }
}
