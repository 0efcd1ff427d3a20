import { createHash, randomBytes } from 'node:crypto'
import { loadContract } from '../src/contract/load.ts'
import { Identity } from './identity.ts'
import { describeRegion, type Region } from './region.ts'
import { State } from './state.ts'

/** How much fits; every figure defaults to the documented quota. */
export interface Limits {
  concurrentMeetings: number
  attendeesPerMeeting: number
  replicasPerPrimary: number
  /** Highest MaxCount of a meeting with FHD video or UHD content. */
  highDefinitionAttendees: number
}

/** How to set an emulator up; every member may be left out. */
export interface EmulatorOptions {
  /** TCP port; 0, the default, takes any free one. */
  port?: number
  /** Address to listen on; the default 127.0.0.1 is reached from this machine only. */
  host?: string
  /** Control region, in MeetingArn and MeetingId; default us-east-1. */
  region?: string
  /** 12 digits; default 111122223333. */
  account?: string
  /** The same seed and the same requests give the same ids. */
  seed?: string
  /** The clock, in milliseconds since 1970; default Date.now. */
  now?: () => number
  limits?: Partial<Limits>
}

/** What an operation may look at and change. */
export interface Context {
  readonly region: Region
  readonly account: string
  readonly limits: Limits
  readonly now: () => number
  readonly state: State
  /** Ids of what operations create; starts anew on reset. */
  identity: Identity
  /** Ids of requests; apart from the others, so that a refused request changes none of them. */
  readonly requestIdentity: Identity
  /** Key that seals next-tokens, so that no other emulator's and no invented one is taken. */
  readonly pageKey: Buffer
}

/** Makes the context of one emulator. Throws a sentence when an option cannot be used. */
export function createContext(options: EmulatorOptions): Context {
  const account = options.account ?? '111122223333'
  if (!/^\d{12}$/.test(account)) {
    throw new Error(`Account ${JSON.stringify(account)} is not an account id: give 12 digits.`)
  }
  const { seed } = options
  return {
    region: describeRegion(options.region ?? 'us-east-1'),
    account,
    limits: readLimits(options.limits ?? {}),
    now: options.now ?? Date.now,
    state: new State(),
    identity: createIdentity(seed),
    requestIdentity: new Identity(seed === undefined ? undefined : `requests ${seed}`),
    pageKey:
      seed === undefined ? randomBytes(32) : createHash('sha256').update(`pages ${seed}`).digest(),
  }
}

function readLimits(limits: Partial<Limits>): Limits {
  const { quotas } = loadContract().service
  return {
    concurrentMeetings: limits.concurrentMeetings ?? quotas.concurrentMeetings,
    attendeesPerMeeting: limits.attendeesPerMeeting ?? quotas.attendeesPerMeeting,
    replicasPerPrimary: limits.replicasPerPrimary ?? quotas.replicasPerPrimary,
    highDefinitionAttendees: limits.highDefinitionAttendees ?? quotas.highDefinitionAttendees,
  }
}

/** The stream of resource ids that belongs to a seed, from its beginning. */
export function createIdentity(seed: string | undefined): Identity {
  return new Identity(seed === undefined ? undefined : `resources ${seed}`)
}
