import type { ChangeKind } from '../src/contract/change.ts'
import { reachableShapes } from '../src/contract/occurrences.ts'
import type { Published, PublishedMember, PublishedShape } from '../src/contract/published.ts'

/** One edit of a model: what it is and where, as a comparison has to name it. */
export interface Edit {
  kind: ChangeKind
  at: string
}

/** Numbers that are the same for the same seed. */
export function makeRandom(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

type Pick = <T>(from: T[]) => T
type Make = (model: Published, pick: Pick) => Edit

/** Changes one thing in a model and says what. */
export function applyEdit(name: string, model: Published, random: (below: number) => number): Edit {
  return edits[name]!(model, (from) => from[random(from.length)]!)
}

type Shape = [name: string, shape: PublishedShape]
type Member = [at: string, member: PublishedMember, owner: PublishedShape, name: string]

const shapesOf = (model: Published, fits: (shape: PublishedShape) => boolean): Shape[] =>
  [...reachableShapes(model)]
    .map((name): Shape => [name, model.shapes[name]!])
    .filter(([, shape]) => fits(shape))

const membersOf = (model: Published, fits: (member: PublishedMember) => boolean): Member[] =>
  shapesOf(model, ({ members }) => members !== undefined).flatMap(([owner, shape]) =>
    Object.entries(shape.members!)
      .filter(([, member]) => fits(member))
      .map(([name, member]): Member => [`${owner}.${name}`, member, shape, name]),
  )

const onShape =
  (
    kind: ChangeKind,
    fits: (shape: PublishedShape) => boolean,
    change: (one: PublishedShape) => void,
  ): Make =>
  (model, pick) => {
    const [at, shape] = pick(shapesOf(model, fits))
    change(shape)
    return { kind, at }
  }

const onMember =
  (
    kind: ChangeKind,
    fits: (member: PublishedMember) => boolean,
    change: (...one: Member) => void,
  ): Make =>
  (model, pick) => {
    const found = pick(membersOf(model, fits))
    change(...found)
    return { kind, at: found[0] }
  }

const onOperation =
  (
    kind: ChangeKind,
    change: (one: Published['operations'][string], model: Published) => void,
  ): Make =>
  (model, pick) => {
    const at = pick(Object.keys(model.operations))
    change(model.operations[at]!, model)
    return { kind, at }
  }

const add =
  (kind: ChangeKind, member: PublishedMember): Make =>
  (model, pick) => {
    const [owner, shape] = pick(shapesOf(model, ({ members }) => members !== undefined))
    shape.members!['Extra'] = { ...member }
    return { kind, at: `${owner}.Extra` }
  }

const has = (fact: 'min' | 'max') => (shape: PublishedShape) => (shape[fact] ?? 0) > 1
const isBare = ({ type, max, pattern, enum: values }: PublishedShape): boolean =>
  type === 'string' && max === undefined && pattern === undefined && !values

/** Every class of change, by the name that tests print. */
export const edits: Record<string, Make> = {
  'operation added': (model, pick) => {
    const like = model.operations[pick(Object.keys(model.operations))]!
    model.operations['FoldMeeting'] = { ...like, path: '/folds' }
    return { kind: 'operation-added', at: 'FoldMeeting' }
  },
  'operation removed': (model, pick) => {
    const at = pick(Object.keys(model.operations))
    delete model.operations[at]
    return { kind: 'operation-removed', at }
  },
  'method changed': onOperation('binding-changed', (one) => (one.method = 'PATCH')),
  'path changed': onOperation('binding-changed', (one) => (one.path += '/more')),
  'query changed': onOperation('binding-changed', (one) => (one.query = { ...one.query, v: '2' })),
  'status changed': onOperation('binding-changed', (one) => (one.status += 1)),
  'optional member added': add('member-added', { shape: 'String' }),
  'required member added': add('required-member-added', { shape: 'String', required: true }),
  'optional member removed': onMember(
    'member-removed',
    ({ required }) => !required,
    (_at, _member, { members }, name) => delete members![name],
  ),
  'required member removed': onMember(
    'required-member-removed',
    ({ required }) => required === true,
    (_at, _member, { members }, name) => delete members![name],
  ),
  'member became required': onMember(
    'member-required',
    ({ required }) => !required,
    (_at, member) => (member.required = true),
  ),
  'member became optional': onMember(
    'member-optional',
    ({ required }) => required === true,
    (_at, member) => delete member.required,
  ),
  'member moved': onMember(
    'member-moved',
    () => true,
    (_at, member) => (member.place = { in: 'header', name: 'x-elsewhere' }),
  ),
  'type of a shape changed': onShape(
    'type-changed',
    ({ type }) => !['structure', 'list'].includes(type),
    (shape) => (shape.type = 'timestamp'),
  ),
  'member points to another type': (model, pick) => {
    const [at, member] = pick(membersOf(model, () => true))
    model.shapes['Moment'] = { type: 'timestamp' }
    member.shape = 'Moment'
    return { kind: 'type-changed', at }
  },
  'minimum raised': onShape('bound-tightened', has('min'), (shape) => (shape.min! += 1)),
  'minimum lowered': onShape('bound-loosened', has('min'), (shape) => (shape.min! -= 1)),
  'maximum raised': onShape('bound-loosened', has('max'), (shape) => (shape.max! += 1)),
  'maximum lowered': onShape('bound-tightened', has('max'), (shape) => (shape.max! -= 1)),
  'maximum gone': onShape('bound-loosened', has('max'), (shape) => delete shape.max),
  'maximum new': onShape(
    'bound-tightened',
    ({ type, max }) => (type === 'string' || type === 'list') && max === undefined,
    (shape) => (shape.max = 7),
  ),
  'pattern changed': onShape(
    'pattern-changed',
    ({ pattern }) => pattern !== undefined,
    (shape) => (shape.pattern = `x${shape.pattern!.replace(/^\^/, '')}`),
  ),
  'pattern gone': onShape(
    'pattern-removed',
    ({ pattern }) => pattern !== undefined,
    (shape) => delete shape.pattern,
  ),
  'pattern new': onShape(
    'pattern-added',
    ({ type, pattern }) => type === 'string' && pattern === undefined,
    (shape) => (shape.pattern = '[a-z]+'),
  ),
  'enum value added': onShape(
    'enum-value-added',
    (shape) => shape.enum !== undefined,
    (shape) => (shape.enum = ['NEW', ...shape.enum!]),
  ),
  'enum value removed': onShape(
    'enum-value-removed',
    (shape) => (shape.enum?.length ?? 0) > 1,
    (shape) => (shape.enum = shape.enum!.slice(1)),
  ),
  'enum lifted': onShape(
    'enum-lifted',
    (shape) => shape.enum !== undefined,
    (shape) => delete shape.enum,
  ),
  'enum imposed': onShape(
    'enum-imposed',
    (shape) => isBare(shape) || (shape.type === 'string' && !shape.enum),
    (shape) => (shape.enum = ['ONE']),
  ),
  'error declared': onOperation('error-added', (one, model) => {
    model.shapes['OddException'] = {
      type: 'structure',
      members: {},
      error: { status: 418, fault: 'client' },
    }
    one.errors = [...one.errors, 'OddException']
  }),
  'error undeclared': onOperation('error-removed', (one) => (one.errors = one.errors.slice(1))),
  'error status changed': onShape(
    'error-status-changed',
    ({ error }) => error !== undefined,
    (shape) => (shape.error = { ...shape.error!, status: 418 }),
  ),
  'error fault changed': onShape(
    'error-fault-changed',
    ({ error }) => error?.fault === 'client',
    (shape) => (shape.error = { ...shape.error!, fault: 'server' }),
  ),
  'idempotency token new': onMember(
    'idempotency-token-added',
    ({ idempotencyToken }) => !idempotencyToken,
    (_at, member) => (member.idempotencyToken = true),
  ),
  'idempotency token gone': onMember(
    'idempotency-token-removed',
    ({ idempotencyToken }) => idempotencyToken === true,
    (_at, member) => delete member.idempotencyToken,
  ),
  'sensitivity changed': onShape(
    'sensitivity-changed',
    ({ type }) => type === 'string',
    (shape) => (shape.sensitive ? delete shape.sensitive : (shape.sensitive = true)),
  ),
  'text of an operation': onOperation(
    'documentation-changed',
    (one) => (one.documentation = 'New.'),
  ),
  'text of a shape': onShape(
    'documentation-changed',
    () => true,
    (one) => (one.documentation = 'New.'),
  ),
  'text of a member': onMember(
    'documentation-changed',
    () => true,
    (_at, member) => (member.documentation = 'New.'),
  ),
}

const reverse = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).reverse())

/** Edits that change how something is written and nothing that it says. */
export const notations: Record<string, (model: Published) => void> = {
  'order of everything': (model) => {
    model.operations = reverse(model.operations)
    model.shapes = reverse(model.shapes)
    for (const one of Object.values(model.operations)) one.errors.reverse()
    for (const shape of Object.values(model.shapes)) {
      if (shape.members) shape.members = reverse(shape.members)
      shape.enum?.reverse()
    }
  },
  anchors: (model) => {
    for (const shape of Object.values(model.shapes)) {
      if (shape.pattern) shape.pattern = shape.pattern.replace(/^\^(?:\(\?:)?|\)?\$$/g, '')
    }
  },
  'a minimum of 0': (model) => {
    for (const shape of Object.values(model.shapes)) {
      if (shape.type === 'string' || shape.type === 'list') shape.min ??= 0
    }
  },
  'names of shapes': (model) => {
    const renamed = (name: string): string => `${name}V2`
    for (const shape of Object.values(model.shapes)) {
      if (shape.item) shape.item = renamed(shape.item)
      for (const member of Object.values(shape.members ?? {})) member.shape = renamed(member.shape)
    }
    const entries = Object.entries(model.shapes)
    const errors = entries.filter(([, { error }]) => error)
    model.shapes = Object.fromEntries([
      ...entries.map(([name, shape]) => [renamed(name), shape]),
      ...errors,
    ]) as Published['shapes']
    for (const one of Object.values(model.operations)) {
      if (one.input) one.input = renamed(one.input)
      if (one.output) one.output = renamed(one.output)
    }
  },
  'shapes that nothing uses': (model) => {
    model.shapes['Unused'] = { type: 'string', enum: ['a'] }
  },
  'white space in the text': (model) => {
    for (const one of Object.values(model.operations)) one.documentation = ' <p> Text. </p>\n'
  },
}
