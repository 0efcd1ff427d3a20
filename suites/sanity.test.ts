import { describe, expect, test } from 'vitest'
import { rejects, type Case } from '../src/case/case.ts'
import { loadTable } from '../src/case/load.ts'
import type { Json } from '../src/case/row.ts'
import { loadCases } from '../src/conformance.ts'
import { loadContract } from '../src/contract/load.ts'
import { resolve, shapeName, walkMembers, type MemberAt } from '../src/contract/schema.ts'
import type { Schema } from '../src/contract/types.ts'

const contract = loadContract()
const cases = await loadCases()
const table = await loadTable()
const covered = new Set(cases.flatMap((one) => one.clauses))
const operations = [...table.smallest.keys()].map((name) => contract.operations[name]!)

describe('the table', () => {
  test('has ids that are unique, kebab-case and say what happens', () => {
    const ids = cases.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const last = ids.map((id) => id.split('/').at(-1)!)
    expect(last.filter((id) => !/^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)+$/.test(id))).toEqual([])
    expect(ids.filter((id) => /should/i.test(id))).toEqual([])
  })

  test('tests clauses that exist and that nothing excludes', () => {
    const known = new Map(contract.clauses.map((clause) => [clause.id, clause]))
    expect([...covered].filter((id) => !known.has(id))).toEqual([])
    expect([...covered].filter((id) => known.get(id)?.excluded)).toEqual([])
  })

  test('has a case or a reason for each clause', () => {
    const open = contract.clauses.filter(({ id, excluded }) => !excluded && !covered.has(id))
    expect(open.map(({ id }) => id)).toEqual([])
    const short = contract.clauses.filter(({ excluded }) => excluded && excluded.length < 20)
    expect(short.map(({ id }) => id)).toEqual([])
  })

  test('has clause ids that are unique and texts that are complete', () => {
    const ids = contract.clauses.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const bare = contract.clauses.filter(
      ({ text, source }) => text.length < 20 || source.length < 5,
    )
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  test('gives each case that may see a refusal an accepted twin', () => {
    const single = cases.filter((one) => rejects(one) && one.script.calls.every(({ as }) => !as))
    expect(single.length).toBeGreaterThan(200)
    const bare = single.filter((one) => !one.twin && one.outcomes.length === 1)
    // These ask for what never existed: there is nothing to accept beside it.
    expect(bare.map(({ id }) => id).filter((id) => !id.startsWith('protocol/'))).toEqual([])
  })
})

/** The values that the judged call of a case sends at a member path. */
function valuesAt(one: Case, operation: string, path: string): (Json | undefined)[] {
  const call = one.script.calls.findLast((candidate) => candidate.operation === operation)
  return call ? read(call.input, path.split('.')) : []
}

function read(value: Json | undefined, path: string[]): (Json | undefined)[] {
  const [next, ...rest] = path
  if (next === undefined) return [value]
  if (next === 'member') return Array.isArray(value) ? value.flatMap((one) => read(one, rest)) : []
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return read(value[next], rest)
}

/** The size that a bound speaks of; markers for tokens carry their length. */
function sizeOf(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return [...value].length
  if (Array.isArray(value)) return value.length
  const token = (value as { $token?: { length: number } } | null | undefined)?.$token
  return token?.length
}

interface Need {
  what: string
  shape: string
  kind: string
  accepting?: (value: Json | undefined) => boolean
  rejecting?: (value: Json | undefined) => boolean
}

function needsOf(member: MemberAt): Need[] {
  const { schema, shape, required } = member
  const needs: Need[] = []
  const add = (kind: string, need: Omit<Need, 'what' | 'shape' | 'kind'>): void => {
    needs.push({ what: `${member.path} ${kind}`, shape, kind, ...need })
  }
  const min = schema.minLength ?? schema.minItems ?? schema.minimum
  const max = schema.maxLength ?? schema.maxItems ?? schema.maximum
  if (min !== undefined) {
    add(min === 0 ? 'min0' : 'min', {
      accepting: (value) => sizeOf(value) === min,
      ...(min > 0 && { rejecting: (value) => sizeOf(value) === min - 1 }),
    })
  }
  if (max !== undefined) {
    add('max', {
      accepting: (value) => sizeOf(value) === max,
      rejecting: (value) => sizeOf(value) === max + 1,
    })
  }
  for (const pattern of patternsOf(schema)) {
    add('pattern', {
      accepting: (value) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
      rejecting: (value) =>
        typeof value === 'string' &&
        fitsLength(schema, value) &&
        !new RegExp(pattern, 'u').test(value),
    })
  }
  for (const value of schema.enum ?? []) add(`enum ${value}`, { accepting: (got) => got === value })
  if (schema.enum) {
    add('enum', { rejecting: (got) => typeof got === 'string' && !schema.enum!.includes(got) })
  }
  if (schema['x-reserved-prefix']) {
    add('prefix', { rejecting: (got) => typeof got === 'string' && /^AWS:/.test(got) })
  }
  if (required) add('required', { rejecting: (value) => value === undefined })
  return needs
}

const patternsOf = (schema: Schema): string[] =>
  [schema.pattern, schema['x-documented-pattern']].filter((one) => one !== undefined)

function fitsLength({ minLength = 0, maxLength = Infinity }: Schema, value: string): boolean {
  return [...value].length >= minLength && [...value].length <= maxLength
}

function lacks(need: Need, side: 'accepting' | 'rejecting'): string | undefined {
  const rules = table.shapes.get(need.shape)?.requests ?? []
  return rules.find(({ clause }) => [clause].flat().includes(`.${need.kind}`))?.lacks?.[side]
}

describe('the whole contract', () => {
  const reached = new Set(
    Object.values(contract.operations).flatMap(({ input }) => [
      input,
      ...walkMembers(contract, input).map(({ shape }) => shape),
    ]),
  )
  const constrained = (keywords: (keyof Schema)[]): [string, Schema][] =>
    Object.entries(contract.shapes).filter(([, shape]) => keywords.some((name) => name in shape))
  const judged = new Set(
    [...table.shapes].filter(([, { answers }]) => answers).map(([name]) => name),
  )

  test('has a smallest request for each of the 16 operations', () => {
    expect(operations.map(({ operation }) => operation).sort()).toEqual(
      Object.keys(contract.operations).sort(),
    )
    expect(operations.length).toBe(16)
  })

  test.each<[string, (keyof Schema)[], number]>([
    ['minimums', ['minLength', 'minItems', 'minimum'], 23],
    ['maximums', ['maxLength', 'maxItems', 'maximum'], 24],
    ['patterns', ['pattern'], 11],
    ['enums', ['enum'], 16],
  ])(
    'reaches the shapes of all %s through requests, or judges them in answers',
    (_name, keywords, count) => {
      const shapes = constrained(keywords)
      expect(shapes.length).toBe(count)
      // JoinTokenString stands in answers only, where the suite of Attendee judges it.
      const unreached = shapes.map(([name]) => name).filter((name) => !reached.has(name))
      expect(unreached.filter((name) => name !== 'JoinTokenString')).toEqual([])
      expect(judged.has('Attendee')).toBe(true)
    },
  )

  test('tells 66 enum values and 42 required members apart, all reached', () => {
    const enums = constrained(['enum'])
    expect(enums.flatMap(([, shape]) => shape.enum!).length).toBe(66)
    const required = constrained(['required'])
    expect(required.flatMap(([, shape]) => shape.required!).length).toBe(42)
    expect(required.map(([name]) => name).filter((name) => !reached.has(name))).toEqual([])
  })

  test('places each of the 127 declared pairs of operation and error', () => {
    const pairs = Object.values(contract.operations).flatMap(({ abbreviation, errors }) =>
      errors.map((error) => `${abbreviation}.err.${error}`),
    )
    expect(pairs.length).toBe(127)
    expect(pairs.filter((id) => !covered.has(id))).toEqual([])
  })

  test('counts cases by clause, clauses by evidence, excluded ones by reason', () => {
    const mapped = contract.clauses.filter(({ id, excluded }) => covered.has(id) || excluded)
    expect(mapped.length).toBe(contract.clauses.length)
    expect(contract.clauses.length).toBeGreaterThanOrEqual(988)
    const byEvidence = new Map(contract.clauses.map(({ evidence }) => [evidence, true]))
    expect([...byEvidence.keys()].sort()).toEqual(['docs', 'model', 'observed', 'tentative'])
    const reasons = new Set(contract.clauses.flatMap(({ excluded }) => excluded ?? []))
    expect(reasons.size).toBeLessThan(60)
  })
})

describe.each(operations.map((operation) => [operation.operation, operation] as const))(
  '%s against the contract',
  (name, operation) => {
    const own = cases.filter((one) => one.operation === name && one.level !== 'observe')
    const members = walkMembers(contract, operation.input)

    test('has an accepting and a rejecting case for each bound, pattern, enum and required member', () => {
      const missing: string[] = []
      for (const member of members) {
        for (const need of needsOf(member)) {
          for (const side of ['accepting', 'rejecting'] as const) {
            const fits = need[side]
            if (!fits || lacks(need, side)) continue
            const found = own.some(
              (one) =>
                mayReject(one) === (side === 'rejecting') &&
                isAbout(one, member.path) &&
                valuesOrAbsent(one, name, member).some(fits),
            )
            if (!found) missing.push(`${need.what}: no ${side} case`)
          }
        }
      }
      expect(missing).toEqual([])
    })

    test('has a case for each optional member left out', () => {
      const optional = members.filter(({ required, name }) => !required && name !== 'member')
      const missing = optional.filter(
        (member) =>
          !own.some((one) => one.member === member.path && one.id.endsWith('/accepts-absent')),
      )
      const inQueryOrPath = (path: string): boolean => path in operation.bindings
      expect(missing.map(({ path }) => path).filter((path) => !inQueryOrPath(path))).toEqual([])
    })

    test('looks at each member of its answers', () => {
      const missing = answerMembers(operation.output!).filter(
        ({ path }) => !own.some((one) => one.member === `response.${path}` || looksInto(one, path)),
      )
      expect(missing.map(({ path }) => path)).toEqual([])
    })

    test('has a clause for each error that it declares', () => {
      const ids = new Set(contract.clauses.map(({ id }) => id))
      const missing = operation.errors.filter(
        (error) => !ids.has(`${operation.abbreviation}.err.${error}`),
      )
      expect(missing).toEqual([])
    })
  },
)

/** Some rejections may also show as an entry in Errors; those cases have a twin all the same. */
const mayReject = (one: Case): boolean => rejects(one) || one.twin !== undefined

/** A rejecting case counts for a member only where that member is what it is about. */
function isAbout(one: Case, path: string): boolean {
  return !mayReject(one) || one.member === path || one.member === 'http'
}

function valuesOrAbsent(one: Case, operation: string, member: MemberAt): (Json | undefined)[] {
  const call = one.script.calls.findLast((candidate) => candidate.operation === operation)
  if (call?.wire?.path !== undefined && member.path in contract.operations[operation]!.bindings) {
    return [undefined]
  }
  return valuesAt(one, operation, member.path)
}

function answerMembers(output: string): { path: string }[] {
  return Object.entries(contract.shapes[output]?.properties ?? {}).flatMap(([name, node]) => {
    const list = resolve(contract, node).items
    const shape = shapeName(list ?? node)!
    const prefix = list ? `${name}.member` : name
    return Object.keys(contract.shapes[shape]?.properties ?? {}).map((member) => ({
      path: `${prefix}.${member}`,
    }))
  })
}

/** Nested structures are judged as a whole by the case of the member that holds them. */
function looksInto(one: Case, path: string): boolean {
  return one.member.startsWith(`response.${path}.`)
}
