import type { Context } from './context.ts'
import { badRequest, turnAway } from './errors.ts'
import type { Fault, FaultRequest } from './faults.ts'
import type { Meeting } from './state.ts'
import { meetingArnStart } from './tags.ts'
import type { TranscriptionEngine } from './types.ts'

/** How far to move the clock, never back. */
export type ClockRequest = { minutes: number } | { ms: number }

/** The clock of the emulator and how far it is ahead of real time. */
export interface ClockReading {
  now: string
  aheadMs: number
}

/** One live meeting. What AWS marks as sensitive (external ids, tokens) is left out. */
export interface MeetingReading {
  MeetingId: string
  MeetingArn: string
  MediaRegion: string
  PrimaryMeetingId: string | null
  attendees: number
  tags: Record<string, string>
  transcription: TranscriptionEngine | null
  createdAt: string
  endsAt: string
}

interface Count {
  meetings: number
  attendees: number
}

/** What each admin action takes and gives. */
export interface AdminActions {
  faults: { input: FaultRequest; output: { faults: Fault[] } }
  'clear-faults': { input: object; output: { faults: Fault[] } }
  'advance-clock': { input: ClockRequest; output: ClockReading }
  reset: { input: object; output: object }
  state: {
    input: object
    output: { clock: ClockReading; faults: Fault[]; meetings: MeetingReading[] }
  }
  metrics: {
    input: object
    output: {
      requests: number
      operations: Record<string, Record<string, number>>
      faultsStruck: number
      live: Count
      peak: Count
    }
  }
}

export type AdminAction = keyof AdminActions

/** Does an admin action. Throws a sentence when the action or its input makes no sense. */
export type Admin = <A extends AdminAction>(
  action: A,
  ...input: object extends AdminActions[A]['input']
    ? [input?: AdminActions[A]['input']]
    : [input: AdminActions[A]['input']]
) => AdminActions[A]['output']

type Acts = { [A in AdminAction]: (input: AdminActions[A]['input']) => AdminActions[A]['output'] }

/** Makes the admin path of one emulator, without HTTP. */
export function createAdmin(context: Context): Admin {
  const { faults, clock, state, metrics } = context
  const acts: Acts = {
    faults(input) {
      faults.add(input)
      return { faults: faults.list() }
    },
    'clear-faults'() {
      faults.clear()
      return { faults: [] }
    },
    'advance-clock'(input) {
      clock.advance(readMs(input, clock.aheadMs))
      return readClock(context)
    },
    reset() {
      context.reset()
      return {}
    },
    state() {
      const meetings = state.list().map((meeting) => readMeeting(meeting, context))
      return { clock: readClock(context), faults: faults.list(), meetings }
    },
    metrics() {
      const { struck: faultsStruck } = faults
      return { ...metrics.describe(), faultsStruck, live: state.count(), peak: state.peak }
    },
  }
  return (action, ...[input = {}]) => {
    if (!Object.hasOwn(acts, action)) {
      const known = Object.keys(acts).join(', ')
      throw turnAway('UnknownOperationException', `There is no admin action ${action}: ${known}.`)
    }
    return acts[action](input)
  }
}

/** Beyond a hundred years a date is more likely a mistake, and soon no date at all. */
const farthestMs = 100 * 365 * 24 * 60 * 60_000

function readMs(input: ClockRequest, aheadMs: number): number {
  const [[unit, amount] = ['', 0], ...more] = Object.entries(input) as [string, unknown][]
  if ((unit !== 'minutes' && unit !== 'ms') || more.length > 0) {
    throw badRequest('The clock is advanced by either minutes or ms, and by nothing else.')
  }
  const ms = typeof amount === 'number' ? amount * (unit === 'minutes' ? 60_000 : 1) : Number.NaN
  if (ms >= 0 && aheadMs + ms <= farthestMs) return ms
  throw badRequest(`The ${unit} are a number of at least 0, and the clock stops after 100 years.`)
}

function readClock({ clock }: Context): ClockReading {
  return { now: new Date(clock.now()).toISOString(), aheadMs: clock.aheadMs }
}

function readMeeting(meeting: Meeting, context: Context): MeetingReading {
  const { MeetingId, MediaRegion, PrimaryMeetingId, transcription, createdMs } = meeting
  return {
    MeetingId,
    MeetingArn: meetingArnStart(context) + MeetingId,
    MediaRegion,
    PrimaryMeetingId,
    attendees: meeting.roster?.byId.size ?? 0,
    tags: Object.fromEntries(meeting.tags ?? []),
    transcription: transcription ?? null,
    createdAt: new Date(createdMs).toISOString(),
    endsAt: new Date(context.state.endsMs(meeting)).toISOString(),
  }
}
