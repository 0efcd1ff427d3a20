import { createGeneratorSync, type JsonSchema } from 'json-schema-faker'
import { createHash } from 'node:crypto'
import type { Contract, Operation, Schema } from '../../contract/types.ts'
import { requestCheck } from '../../contract/validator.ts'
import type { Case, Expected } from '../case.ts'
import { resolveExpectation } from '../expectation.ts'
import type { Table } from '../load.ts'
import type { Input, Smallest, Step } from '../row.ts'
import { fresh, mistyped } from '../value.ts'
import { listMutations } from './mutate.ts'
import { makeConsistent } from './consistent.ts'

/** Attempts before an operation counts as one that the generator cannot serve. */
const patience = 60

/**
 * Makes `count` valid inputs for each operation, and of each every request that differs from it by
 * one forbidden edit. The same seed makes the same cases. They come on top of the written table and
 * never replace an edge of it.
 */
export function generateCases(
  contract: Contract,
  table: Table,
  { count, seed }: { count: number; seed: string },
): Case[] {
  if (count === 0) return []
  return [...table.smallest.values()].flatMap((smallest) => {
    const operation = contract.operations[smallest.operation]!
    const inputs = makeInputs(contract, operation, smallest, count, seed)
    return inputs.flatMap((input, index) => {
      const number = index + 1
      const valid = expect(contract, table, smallest, input)
      const accepts = makeCase(operation, `accepts-input-${number}`, valid, [
        `${operation.abbreviation}.http.status`,
      ])
      const rejects = listMutations(contract, operation, input).map((mutation) => {
        const id = `rejects-input-${number}-with-${mutation.name}`
        const script = callWith(table, smallest, mutation.input)
        const refusal = { script, outcomes: [...givenOutcomes(smallest), mistyped] }
        return { ...makeCase(operation, id, refusal, [mutation.clause]), twin: valid }
      })
      return [accepts, ...rejects]
    })
  })
}

function makeCase(operation: Operation, id: string, expected: Expected, clauses: string[]): Case {
  return {
    id: `${operation.operation}/generated/${id}`,
    operation: operation.operation,
    member: 'generated',
    file: 'src/case/generate/generate.ts',
    clauses,
    level: 'must',
    evidence: ['model'],
    ...expected,
  }
}

function expect(contract: Contract, table: Table, smallest: Smallest, input: Input): Expected {
  const { operation } = smallest
  const outcomes = resolveExpectation(
    'accepted',
    table.smallest.get(operation),
    contract,
    operation,
  )
  return {
    script: callWith(table, smallest, input),
    outcomes: [...givenOutcomes(smallest), outcomes],
  }
}

const givenOutcomes = ({ given = [] }: Smallest): undefined[] => given.map(() => undefined)

/** The generated call after the preparation that the operation needs. */
function callWith(
  table: Table,
  { operation, given = [] }: Smallest,
  input: Input,
): Expected['script'] {
  const prepared = given.map((step) => ({
    ...step,
    input: { ...table.smallest.get(step.call)?.smallest, ...step.input },
  }))
  const steps: Step[] = [...prepared, { call: operation, input, via: 'wire' }]
  const calls = steps.map(({ call, as, input: members = {}, via = 'sdk' }) => ({
    operation: call,
    ...(as && { as }),
    input: members,
    via,
    times: 1,
  }))
  return { key: JSON.stringify(calls), calls }
}

/** Valid inputs: by the shapes, by the rules between members, and by what has to exist. */
function makeInputs(
  contract: Contract,
  operation: Operation,
  smallest: Smallest,
  count: number,
  seed: string,
): Input[] {
  const generator = createGeneratorSync({
    seed: createHash('sha256').update(`${seed} ${operation.operation}`).digest().readUInt32BE(0),
    optionalsProbability: 0.6,
    maxItems: 4,
    maxLength: 40,
    maxDepth: 12,
    refDepthMax: 12,
  })
  const schema = toFakerSchema(contract, operation)
  const check = requestCheck(operation.input)
  const inputs: Input[] = []
  for (let attempt = 0; inputs.length < count && attempt < count * patience; attempt += 1) {
    const made = makeConsistent(operation.operation, generator.generate(schema) as Input)
    // The generator knows no look-ahead, so some of what it makes is not valid after all.
    if (check(withLabels(operation, made)).length) continue
    inputs.push({ ...made, ...keepFromSmallest(operation, smallest) })
  }
  if (inputs.length < count) {
    throw new Error(
      `json-schema-faker made ${inputs.length} of ${count} valid inputs of ${operation.operation} with seed ${seed}.`,
    )
  }
  return inputs
}

/** Ids and tokens come from the smallest request: they name what exists, or are new each time. */
function keepFromSmallest(operation: Operation, { smallest }: Smallest): Input {
  const kept = Object.entries(smallest).filter(
    ([name, value]) => operation.bindings[name]?.in === 'path' || isMarked(value),
  )
  return {
    ...Object.fromEntries(kept),
    ...('ClientRequestToken' in smallest && { ClientRequestToken: fresh() }),
  }
}

const isMarked = (value: unknown): boolean => JSON.stringify(value).includes('"$')

function withLabels(operation: Operation, input: Input): Input {
  const labels = Object.entries(operation.bindings).filter(([, binding]) => binding.in === 'path')
  return {
    ...input,
    ...Object.fromEntries(labels.map(([name]) => [name, '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9'])),
  }
}

/** The shapes for a generator that knows ordinary keywords only. */
function toFakerSchema(contract: Contract, operation: Operation): JsonSchema {
  const regions = contract.service.regions.media['aws'] ?? []
  const $defs: Record<string, Schema> = {
    ...contract.shapes,
    MediaRegion: { type: 'string', enum: regions },
  }
  const text = JSON.stringify($defs).replaceAll('"x-documented-pattern"', '"pattern"')
  return { $ref: `#/$defs/${operation.input}`, $defs: JSON.parse(text) as object } as JsonSchema
}
