import { loadContract } from '../contract/load.ts'
import { requestCheck } from '../contract/validator.ts'
import type { Case, Expected } from '../case/case.ts'
import type { Input, Json } from '../case/row.ts'
import type { Target } from '../target/target.ts'
import { runCases, type CaseResult, type RunOptions } from './run.ts'

/** More failures than this are shrunk no further: the first ones show the root. */
const mostShrunk = 5
const mostSteps = 200

/**
 * Looks for the smallest input with which a generated case still fails, and notes it on the case.
 * Only members that the edit of the case is not about are taken out, from case and twin alike.
 */
export async function shrinkFailures(
  results: CaseResult[],
  target: Target,
  options: RunOptions,
): Promise<void> {
  const failed = results.filter(
    ({ verdict, case: one }) => verdict === 'fail' && one.member === 'generated',
  )
  for (const result of failed.slice(0, mostShrunk)) {
    if (options.signal?.aborted) return
    const smallest = await shrink(result.case, target, options)
    const input = JSON.stringify(judgedInput(smallest))
    result.case = {
      ...result.case,
      note: `With seed ${options.seed} the smallest input that fails is ${input}`,
    }
  }
}

async function shrink(start: Case, target: Target, options: RunOptions): Promise<Case> {
  let best = start
  let steps = 0
  for (let found = true; found;) {
    found = false
    for (const path of listPaths(judgedInput(best))) {
      steps += 1
      if (steps > mostSteps) return best
      const candidate = without(best, path)
      if (!candidate || !(await stillFails(candidate, target, options))) continue
      best = candidate
      found = true
      break
    }
  }
  return best
}

async function stillFails(candidate: Case, target: Target, options: RunOptions): Promise<boolean> {
  const { onJudged: _onJudged, ...quiet } = options
  const { results } = await runCases([candidate], target, quiet)
  const [result] = results
  return result?.verdict === 'fail' && (candidate.twin !== undefined || isValid(result, candidate))
}

/** Taking a required member out makes every target refuse: that would be another failure. */
function isValid({ execution }: CaseResult, { operation }: Case): boolean {
  const { input, bindings } = loadContract().operations[operation]!
  const sent = execution?.exchanges.at(-1)?.[0]?.request.body
  if (!sent) return true
  return requestCheck(input)(JSON.parse(sent)).every(({ pointer }) => pointer.slice(1) in bindings)
}

const judgedInput = ({ script }: Expected): Input => script.calls.at(-1)!.input

/** Members at any depth, outer ones first: taking out much is tried before taking out little. */
function listPaths(value: Json, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value)
  const here = path.length || !Array.isArray(value) ? inner.map(([name]) => [...path, name]) : []
  return [...here, ...inner.flatMap(([name, member]) => listPaths(member, [...path, name]))]
}

/** The case with one member less, or nothing where that would make the edit itself go away. */
function without(one: Case, path: string[]): Case | undefined {
  const input = remove(judgedInput(one), path) as Input
  const reduced: Case = { ...one, ...replaceInput(one, input) }
  if (!one.twin) return reduced
  const twin = remove(judgedInput(one.twin), path) as Input
  if (JSON.stringify(twin) === JSON.stringify(input)) return undefined
  return { ...reduced, twin: replaceInput(one.twin, twin) }
}

function replaceInput({ script, outcomes }: Expected, input: Input): Expected {
  const calls = [...script.calls.slice(0, -1), { ...script.calls.at(-1)!, input }]
  return { script: { key: JSON.stringify(calls), calls }, outcomes }
}

function remove(value: Json, [next, ...rest]: string[]): Json {
  if (next === undefined || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const index = Number(next)
    return rest.length
      ? value.map((element, at) => (at === index ? remove(element, rest) : element))
      : value.filter((_element, at) => at !== index)
  }
  const { [next]: member, ...others } = value
  return rest.length && member !== undefined ? { ...others, [next]: remove(member, rest) } : others
}
