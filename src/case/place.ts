import { clausePath, walkMembers, type MemberAt } from '../contract/schema.ts'
import type { Clause, Contract, Operation } from '../contract/types.ts'
import type { Call, Case, Expected } from './case.ts'
import { resolveExpectation } from './expectation.ts'
import type { Table } from './load.ts'
import type {
  AdminStep,
  AnswerPlace,
  AnswerRow,
  Input,
  Json,
  Outcome,
  Pattern,
  RequestRow,
  Row,
  ShapeRow,
  ShapeRule,
  ShapeSuite,
  Step,
} from './row.ts'

/** Places every row of the table on its operations and members; sorted by id. */
export function placeCases(contract: Contract, table: Table): Case[] {
  const placer = new Placer(contract, table)
  const cases = [...placer.placeSuites(), ...placer.placeShapes(), ...placer.placeAnswers()]
  return cases.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

class Placer {
  readonly #contract: Contract
  readonly #table: Table
  readonly #clauses: Map<string, Clause>
  constructor(contract: Contract, table: Table) {
    this.#contract = contract
    this.#table = table
    this.#clauses = new Map(contract.clauses.map((clause) => [clause.id, clause]))
  }

  placeSuites(): Case[] {
    return this.#table.suites.flatMap((suite) =>
      [suite.operation].flat().flatMap((operation) =>
        suite.rules.flatMap((rule) => {
          if (rule.operations && !rule.operations.includes(operation)) return []
          const member = rule.member ?? suite.member
          return rule.cases.map((row) =>
            this.#makeCase({
              id: `${suite.topic ?? operation}/${member}/${row.id}`,
              operation,
              member,
              file: suite.file,
              clauses: this.#clausesFor(operation, member, [rule.clause].flat()),
              row,
            }),
          )
        }),
      ),
    )
  }

  /** Puts the rows of each shape on every request member that has the shape. */
  placeShapes(): Case[] {
    return [...this.#table.smallest.keys()].flatMap((name) => {
      const operation = this.#contract.operations[name]
      if (!operation) throw new Error(`specs/operations has no ${name}.`)
      return walkMembers(this.#contract, operation.input).flatMap((member) => {
        const suite = this.#table.shapes.get(member.shape)
        return (suite?.requests ?? [])
          .filter((rule) => !rule.member || rule.member === member.name)
          .filter((rule) => !rule.operations || rule.operations.includes(name))
          .flatMap((rule) =>
            rule.cases.map((row) => this.#placeRow(operation, member, suite!, rule, row)),
          )
      })
    })
  }

  #placeRow(
    operation: Operation,
    member: MemberAt,
    suite: ShapeSuite & { file: string },
    rule: ShapeRule,
    row: ShapeRow,
  ): Case {
    const { value, without, ...head } = row
    const put = (content: Json): Input => this.#put(operation, member.path, content)
    const edited = without ? removeMember(suite.valid ?? {}, without) : value
    const path = without ? `${member.path}.${without}` : member.path
    return this.#makeCase({
      id: `${operation.operation}/${path}/${row.id}`,
      operation: operation.operation,
      member: path,
      file: suite.file,
      clauses: this.#clausesFor(operation.operation, path, [rule.clause].flat()),
      row: {
        ...head,
        ...(edited !== undefined && { input: put(edited) }),
        ...(suite.valid !== undefined && { twin: put(suite.valid) }),
        ...(suite.given && { given: suite.given }),
      },
    })
  }

  /**
   * Completes ids that begin with a dot. Of ids that name one statement per operation (such as
   * `ID.external.pattern` and `ID.external.pattern.cmwa`) those of other operations are left out.
   */
  #clausesFor(name: string, path: string, ids: string[]): string[] {
    const operation = this.#contract.operations[name]
    const complete = ids.map((id) =>
      id
        .replace(/^\./, `${operation?.abbreviation}.req.${clausePath(path)}.`)
        .replace(/^\*\./, `${operation?.abbreviation}.`),
    )
    const own = complete.filter((id) => {
      const subject = this.#clauses.get(id)?.subject
      return subject === name || !this.#contract.operations[subject ?? '']
    })
    return own.length ? own : complete
  }

  /** Builds the input that holds `content` at `path`, with valid siblings around it. */
  #put(operation: Operation, path: string, content: Json): Input {
    const [top = '', ...rest] = path.split('.')
    const shape = this.#contract.shapes[operation.input]?.properties?.[top]?.$ref
    return { [top]: this.#build(shape?.replace('#/$defs/', '') ?? '', rest, content) }
  }

  #build(shape: string, path: string[], content: Json): Json {
    const [next, ...rest] = path
    if (next === undefined) return content
    const schema = this.#contract.shapes[shape]
    if (next === 'member') return [this.#build(refName(schema?.items?.$ref), rest, content)]
    const siblings = this.#table.shapes.get(shape)?.valid ?? {}
    const child = refName(schema?.properties?.[next]?.$ref)
    return { ...(siblings as Input), [next]: this.#build(child, rest, content) }
  }

  /** Looks at the shapes of answers, in the places that the response suites name. */
  placeAnswers(): Case[] {
    return this.#table.suites.flatMap((suite) =>
      (suite.places ?? []).flatMap((place) =>
        place.shapes.flatMap(({ at, shape }) => {
          const rows = this.#table.shapes.get(shape)?.answers
          if (!rows) throw new Error(`suites/shapes/${shape}.ts has no answers for ${suite.file}.`)
          const file = this.#table.shapes.get(shape)!.file
          return rows.map((row) => this.#placeAnswer(place, at, row, file))
        }),
      ),
    )
  }

  #placeAnswer(place: AnswerPlace, at: string, row: AnswerRow, file: string): Case {
    const steps = place.steps.slice(0, -1)
    const last = place.steps.at(-1)!
    const member = `response.${at}.${row.member}`
    return this.#makeCase({
      id: `${place.operation}/${member}/${row.id}`,
      operation: place.operation,
      member,
      file,
      clauses: [row.clause],
      looksAtAnswer: true,
      row: {
        id: row.id,
        ...(row.level && { level: row.level }),
        ...(row.note && { note: row.note }),
        steps: [
          ...steps,
          {
            ...last,
            expect: { status: this.#successStatus(last), body: nest(at.split('.'), row) },
          },
        ],
      },
    })
  }

  #successStatus(step: Step): Outcome['status'] {
    const status = this.#contract.operations[step.call]?.http.status ?? 200
    return this.#table.smallest.get(step.call)?.accepted.status ?? status
  }

  #makeCase(source: {
    id: string
    operation: string
    member: string
    file: string
    clauses: string[]
    looksAtAnswer?: true
    row: Row
  }): Case {
    const { row, clauses, ...address } = source
    const known = clauses.map((id) => this.#clauses.get(id))
    const levels = known.map((clause) => clause?.level ?? 'must')
    const isStory = 'steps' in row
    const { given = [], smallest = {} } = this.#table.smallest.get(source.operation) ?? {}
    const steps = isStory
      ? row.steps
      : [
          ...given,
          ...(row.given ?? []),
          ...faultSteps(source.operation, row),
          requestStep(source.operation, row),
        ]
    const expected = this.#expect(steps)
    const made: Case = {
      ...address,
      clauses,
      level: row.level ?? (levels.includes('must') ? 'must' : (levels[0] ?? 'must')),
      evidence: [...new Set(known.map((clause) => clause?.evidence ?? 'tentative'))],
      ...(row.note && { note: row.note }),
      ...expected,
    }
    if (!isStory && !row.fault && mayReject(expected)) {
      const twin: Step = { call: source.operation, input: row.twin ?? smallest, expect: 'accepted' }
      made.twin = this.#expect([...given, ...(row.given ?? []), twin])
    }
    return made
  }

  #expect(steps: (Step | AdminStep)[]): Expected {
    const calls = steps.map((step) => this.#makeCall(step))
    return {
      script: { key: JSON.stringify(calls), calls },
      outcomes: steps.map((step) => ('call' in step ? this.#resolve(step) : undefined)),
    }
  }

  #resolve({ call, expect }: Step): Outcome[] | undefined {
    return (
      expect && resolveExpectation(expect, this.#table.smallest.get(call), this.#contract, call)
    )
  }

  #makeCall(step: Step | AdminStep): Call {
    if ('admin' in step) return { operation: step.admin, input: step.input, via: 'admin', times: 1 }
    const input = { ...this.#table.smallest.get(step.call)?.smallest, ...step.input }
    for (const member of step.omit ?? []) delete input[member]
    return {
      operation: step.call,
      ...(step.as && { as: step.as }),
      input,
      // Preparation is not judged, and the wire is the shorter way.
      via: step.via ?? (step.wire || step.omit || !step.expect ? 'wire' : 'sdk'),
      ...(step.wire && { wire: step.wire }),
      times: step.times ?? 1,
      ...(this.#contract.operations[step.call]?.http.method === 'GET' && { reads: true as const }),
    }
  }
}

function faultSteps(operation: string, { fault }: RequestRow): AdminStep[] {
  return fault ? [{ admin: 'faults', input: { operation, error: fault, times: 1 } }] : []
}

function requestStep(operation: string, row: RequestRow): Step {
  const { input, omit, via, wire, expect } = row
  return {
    call: operation,
    expect,
    ...(input && { input }),
    ...(omit && { omit }),
    ...(via && { via }),
    ...(wire && { wire }),
  }
}

function mayReject(expected: Expected): boolean {
  return (
    expected.outcomes.at(-1)?.some(({ status }) => [status].flat().some((code) => code >= 400)) ??
    false
  )
}

function removeMember(structure: Json, member: string): Json {
  const { [member]: _removed, ...rest } = structure as Input
  return rest
}

function nest(path: string[], row: AnswerRow): Pattern {
  const [next, ...rest] = path
  if (next === undefined) return { [row.member]: { $shown: row.fits } }
  if (next === 'member') return { $list: { min: 1, max: 1000, each: nest(rest, row) } }
  return { [next]: { $shown: nest(rest, row) } }
}

const refName = (reference: string | undefined): string => reference?.replace('#/$defs/', '') ?? ''
