import { loadContract } from '../src/contract/load.ts'

/** How much fits; every figure defaults to the documented quota. */
export interface Limits {
  concurrentMeetings: number
  attendeesPerMeeting: number
  replicasPerPrimary: number
  /** Highest MaxCount of a meeting with FHD video or UHD content. */
  highDefinitionAttendees: number
}

/** An access key that strict sign-in knows. */
export interface SigningKey {
  accessKeyId: string
  secretAccessKey: string
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
  /** Minutes from the creation of a meeting to its end, as nobody connects; 0 for never. Default 5. */
  idleMinutes?: number
  /** Refuses requests whose Signature Version 4 does not fit one of `keys`; default false. */
  strictAuth?: boolean
  /** For `strictAuth`; default CHIME_CONFORMANCE_ACCESS_KEY_ID and …_SECRET_ACCESS_KEY. */
  keys?: SigningKey[]
  /** Refuses requests above the documented rate and burst with 429; default false. */
  throttle?: boolean
  /** Milliseconds that every answer is held back; default 0. */
  latencyMs?: number
  /** Milliseconds until reads see what was created; default 0. */
  eventualConsistencyMs?: number
}

export function readAccount(account = '111122223333'): string {
  if (/^\d{12}$/.test(account)) return account
  throw new Error(`Account ${JSON.stringify(account)} is not an account id: give 12 digits.`)
}

/** Lays the limits that were given over the documented ones; Infinity lifts a limit. */
export function readLimits(given: Partial<Limits> = {}): Limits {
  const { quotas } = loadContract().service
  const limits: Limits = {
    concurrentMeetings: quotas.concurrentMeetings,
    attendeesPerMeeting: quotas.attendeesPerMeeting,
    replicasPerPrimary: quotas.replicasPerPrimary,
    highDefinitionAttendees: quotas.highDefinitionAttendees,
  }
  for (const [name, value] of Object.entries(given)) {
    if (!(name in limits)) {
      throw new Error(`There is no limit ${name}: choose from ${Object.keys(limits).join(', ')}.`)
    }
    if (value === undefined) continue
    limits[name as keyof Limits] = readAmount(`Limit ${name}`, value)
  }
  return limits
}

/** A number of at least 0. Throws a sentence that begins with `name`. */
export function readAmount(name: string, value: number): number {
  if (typeof value === 'number' && value >= 0) return value
  throw new Error(`${name} is ${String(value)}: give a number of at least 0.`)
}

/** How long a meeting lives in which nobody connects. */
export function readLifetimeMs(idleMinutes: number | undefined): number {
  const { quotas } = loadContract().service
  const minutes = readAmount('idleMinutes', idleMinutes ?? quotas.idleMinutes)
  return Math.min(minutes || Infinity, quotas.lifetimeHours * 60) * 60_000
}

/** The keys of strict sign-in, from the options or the environment. */
export function readKeys(keys: SigningKey[] | undefined): SigningKey[] {
  if (keys && keys.length > 0) return keys
  const accessKeyId = process.env['CHIME_CONFORMANCE_ACCESS_KEY_ID']
  const secretAccessKey = process.env['CHIME_CONFORMANCE_SECRET_ACCESS_KEY']
  if (accessKeyId && secretAccessKey) return [{ accessKeyId, secretAccessKey }]
  throw new Error(
    'Strict sign-in knows no key: give keys, or set CHIME_CONFORMANCE_ACCESS_KEY_ID and CHIME_CONFORMANCE_SECRET_ACCESS_KEY.',
  )
}
