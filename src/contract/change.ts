/** What a change means to one side. */
export type Effect = 'breaking' | 'additive' | 'neutral'

/** The direction in which a shape travels: errors count as answers. */
export type Side = 'request' | 'answer'

type Effects = readonly [client: Effect, server: Effect]

const B = 'breaking'
const A = 'additive'
const N = 'neutral'
const same = (client: Effect, server: Effect): Record<Side, Effects> => ({
  request: [client, server],
  answer: [client, server],
})

/**
 * What each kind of change does to what was built on the older form.
 *
 * Client: breaking when a request it sends may now be refused, or something it relies on in an
 * answer may be gone. Server (an emulator, a fake): breaking when something it does is now wrong.
 * Additive: there is more than it knows, and what it does stays right. Neutral: it notices nothing.
 * More than before in an answer is additive, because AWS asks clients to take what they do not know.
 */
const effects = {
  'service-changed': same(B, B),
  'operation-added': same(A, A),
  'operation-removed': same(B, N),
  'binding-changed': same(B, B),
  'input-added': same(B, B),
  'input-removed': same(B, N),
  'output-added': same(A, A),
  'output-removed': same(B, N),
  'member-added': same(A, A),
  'required-member-added': { request: [B, B], answer: [A, B] },
  'member-removed': same(B, N),
  'required-member-removed': { request: [B, B], answer: [B, N] },
  'member-required': { request: [B, B], answer: [N, B] },
  'member-optional': { request: [A, A], answer: [B, N] },
  'member-moved': same(B, B),
  'type-changed': same(B, B),
  'bound-tightened': { request: [B, B], answer: [N, B] },
  'bound-loosened': { request: [A, A], answer: [A, N] },
  'pattern-added': { request: [B, B], answer: [N, B] },
  'pattern-removed': { request: [A, A], answer: [A, N] },
  'pattern-changed': same(B, B),
  'enum-value-added': { request: [A, A], answer: [A, N] },
  'enum-value-removed': { request: [B, B], answer: [N, B] },
  'enum-imposed': { request: [B, B], answer: [N, B] },
  'enum-lifted': { request: [A, A], answer: [A, N] },
  'enum-added': same(A, A),
  'enum-removed': same(B, N),
  'error-added': same(A, A),
  'error-removed': same(N, B),
  'error-status-changed': same(B, B),
  'error-fault-changed': same(B, B),
  'idempotency-token-added': same(A, N),
  'idempotency-token-removed': same(B, N),
  'sensitivity-changed': same(N, N),
  'documentation-changed': same(N, N),
} as const satisfies Record<string, Record<Side, Effects>>

export type ChangeKind = keyof typeof effects

/** Where a shape or a member is met: `CreateMeeting`, request, `Tags.member.Key`. */
export interface Occurrence {
  operation: string
  side: Side
  /** Empty for the input or output itself. */
  path: string
  /** The structure that has the member, and the member. */
  owner: string
  member: string
}

/** One difference, before it is known whom it concerns. */
export interface Difference {
  kind: ChangeKind
  /** An operation, a shape, or `Shape.Member`. */
  at: string
  /** Which fact: `method`, `min`, `apiVersion`. */
  fact?: string
  before?: string | number
  after?: string | number
}

/** One difference with whom it breaks and what it touches. */
export interface Change extends Difference {
  client: Effect
  server: Effect
  /** The operations that it concerns. */
  operations: string[]
  occurrences: Occurrence[]
  /** Ids of clauses that state what changed. */
  clauses: string[]
}

/** What a change of this kind does to client and server where it is met on these sides. */
export function classify(kind: ChangeKind, sides: Iterable<Side>): Pick<Change, Party> {
  const met = [...new Set(sides)].map((side) => effects[kind][side])
  const all: readonly Effects[] = met.length ? met : [effects[kind].request, effects[kind].answer]
  return {
    client: worst(all.map(([client]) => client)),
    server: worst(all.map(([, server]) => server)),
  }
}

type Party = 'client' | 'server'

/** The gravest of some effects. */
export function worst(found: Effect[]): Effect {
  return ([B, A] as const).find((effect) => found.includes(effect)) ?? N
}

/** What a change is to whoever it hits harder. */
export const effectOf = (change: Pick<Change, Party>): Effect =>
  worst([change.client, change.server])
