import { createHash, randomBytes } from 'node:crypto'
import { Clock } from './clock.ts'
import { Faults } from './faults.ts'
import { Identity } from './identity.ts'
import { Metrics } from './metrics.ts'
import { readAccount, readAmount, readKeys, readLifetimeMs, readLimits } from './options.ts'
import type { EmulatorOptions, Limits } from './options.ts'
import { describeRegion, type Region } from './region.ts'
import { createSignIn, type SignIn } from './signature.ts'
import { State } from './state.ts'
import { Throttle } from './throttle.ts'

/** What an operation may look at and change. */
export interface Context {
  readonly region: Region
  readonly account: string
  readonly limits: Limits
  readonly clock: Clock
  readonly state: State
  /** Ids of what operations create; starts anew on reset. */
  identity: Identity
  /** Ids of requests; apart from the others, so that a refused request changes none of them. */
  readonly requestIdentity: Identity
  /** Key that seals next-tokens, so that no other emulator's and no invented one is taken. */
  readonly pageKey: Buffer
  readonly faults: Faults
  readonly metrics: Metrics
  /** Absent where every caller is let in. */
  readonly signIn: SignIn | undefined
  /** Absent where the request rate does not matter. */
  readonly throttle: Throttle | undefined
  readonly latencyMs: number
  readonly eventualConsistencyMs: number
  /** Forgets everything that requests and the admin path have changed. */
  reset(): void
}

/** Makes the context of one emulator. Throws a sentence when an option cannot be used. */
export function createContext(options: EmulatorOptions): Context {
  const { seed, now = Date.now } = options
  const region = describeRegion(options.region ?? 'us-east-1')
  const clock = new Clock(now)
  const state = new State(clock, readLifetimeMs(options.idleMinutes))
  const { latencyMs = 0, eventualConsistencyMs = 0 } = options
  const context: Context = {
    region,
    account: readAccount(options.account),
    limits: readLimits(options.limits),
    clock,
    state,
    identity: createIdentity('resources', seed),
    requestIdentity: createIdentity('requests', seed),
    pageKey:
      seed === undefined ? randomBytes(32) : createHash('sha256').update(`pages ${seed}`).digest(),
    faults: new Faults(createIdentity('faults', seed)),
    metrics: new Metrics(),
    signIn: options.strictAuth
      ? createSignIn(readKeys(options.keys), region.name, clock)
      : undefined,
    throttle: options.throttle ? new Throttle(clock) : undefined,
    latencyMs: readAmount('latencyMs', latencyMs),
    eventualConsistencyMs: readAmount('eventualConsistencyMs', eventualConsistencyMs),
    reset() {
      for (const part of [state, clock, context.faults, context.metrics, context.throttle]) {
        part?.reset()
      }
      context.identity = createIdentity('resources', seed)
    },
  }
  return context
}

/** The stream of ids of one purpose that belongs to a seed, from its beginning. */
function createIdentity(purpose: string, seed: string | undefined): Identity {
  return new Identity(seed === undefined ? undefined : `${purpose} ${seed}`)
}

/** Whether reads see already what was created then; writes always do. */
export function isVisible(createdMs: number, { clock, eventualConsistencyMs }: Context): boolean {
  return eventualConsistencyMs === 0 || createdMs + eventualConsistencyMs <= clock.now()
}
