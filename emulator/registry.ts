import { readdirSync } from 'node:fs'
import { loadContract } from '../src/contract/load.ts'
import type { Operation } from '../src/contract/types.ts'
import type { Context } from './context.ts'
import { createValidator, type Validator } from './validate.ts'

/** What an operation file exports: `(input, context)` to output, or a thrown `Refusal`. */
export type Act = (input: never, context: Context) => object | void

/** An operation of the contract, with all that a request to it needs. */
export interface Served {
  contract: Operation
  validate: Validator
  act: Act
}

const folder = new URL('operations/', import.meta.url)

/** Finds the operations by the names of their files: a new one is a new file, nothing else. */
export async function loadOperations(): Promise<Served[]> {
  const acts = new Map<string, Act>()
  for (const file of readdirSync(folder)) {
    const name = /^([A-Z]\w*)\.[jt]s$/.exec(file)?.[1]
    if (!name) continue
    const module = (await import(new URL(file, folder).href)) as { default: Act }
    acts.set(name, module.default)
  }
  return Object.values(loadContract().operations).map((contract) => ({
    contract,
    validate: createValidator(contract),
    act: findAct(acts, contract.operation),
  }))
}

function findAct(acts: Map<string, Act>, operation: string): Act {
  const act = acts.get(operation)
  if (!act) throw new Error(`emulator/operations/${operation}.ts is missing: write it.`)
  return act
}
