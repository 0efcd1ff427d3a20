import type { Clock } from './clock.ts'
import type { Attendee, MeetingFeatures, TranscriptionEngine } from './types.ts'

/** A live meeting. Members that the API answers have its spelling; the rest is ours. */
export interface Meeting {
  MeetingId: string
  MeetingHostId: string | null
  ExternalMeetingId: string
  MediaRegion: string
  MeetingFeatures: MeetingFeatures | null
  PrimaryMeetingId: string | null
  TenantIds: string[]
  /** 32 hex digits that begin AudioHostUrl. */
  audioHost: string
  token: string
  /** Key to value, in the order of tagging. */
  tags: Map<string, string> | undefined
  /** The engine that transcribes the meeting now. */
  transcription: TranscriptionEngine | undefined
  createdMs: number
  primary: Meeting | undefined
  replicas: Set<Meeting> | undefined
  /** Made with the first attendee: most meetings of a load test never have one. */
  roster: Roster | undefined
  /** Neighbours in the order of creation; the state links them. */
  older: Meeting | undefined
  younger: Meeting | undefined
}

export interface RosterEntry {
  attendee: Attendee
  number: number
  createdMs: number
}

/** The attendees of one meeting, in the order of creation. */
export interface Roster {
  byId: Map<string, RosterEntry>
  byUser: Map<string, Attendee>
  /** Rises with every attendee and is never used twice, so a page can start after it. */
  lastNumber: number
}

/** Everything that one emulator remembers. Nothing is kept after exit. */
export class State {
  readonly #clock: Clock
  readonly #lifetimeMs: number
  readonly #meetings = new Map<string, Meeting>()
  readonly #tokens = new Map<string, Meeting>()
  #attendees = 0
  #peak = { meetings: 0, attendees: 0 }
  /** Both ends of the chain of live meetings; they end in the order of creation. */
  #oldest: Meeting | undefined
  #youngest: Meeting | undefined

  /** A meeting ends `lifetimeMs` after its creation, because nobody can connect to it here. */
  constructor(clock: Clock, lifetimeMs: number) {
    this.#clock = clock
    this.#lifetimeMs = lifetimeMs
  }

  /** Counts what lives now. */
  count(): { meetings: number; attendees: number } {
    this.#sweep()
    return { meetings: this.#meetings.size, attendees: this.#attendees }
  }

  /** The highest counts since the start or the last reset. */
  get peak(): { meetings: number; attendees: number } {
    return { ...this.#peak }
  }

  /** Lists the live meetings, the oldest first. */
  list(): Meeting[] {
    this.#sweep()
    return [...this.#meetings.values()]
  }

  /** Finds a live meeting; the letter case of the id does not matter. */
  findMeeting(meetingId: string): Meeting | undefined {
    return this.#endIfOver(this.#meetings.get(meetingId.toLowerCase()))
  }

  /** Finds the live meeting that a ClientRequestToken made. */
  findByToken(token: string): Meeting | undefined {
    return this.#endIfOver(this.#tokens.get(token))
  }

  /** When a meeting will end by itself. */
  endsMs(meeting: Meeting): number {
    // A replica ends with its primary, never for inactivity, and never outlives it, so its own
    // 24 hours cannot come first.
    return (meeting.primary ?? meeting).createdMs + this.#lifetimeMs
  }

  addMeeting(meeting: Meeting): void {
    this.#meetings.set(meeting.MeetingId, meeting)
    this.#tokens.set(meeting.token, meeting)
    if (meeting.primary) (meeting.primary.replicas ??= new Set()).add(meeting)
    this.#link(meeting)
    this.#peak.meetings = Math.max(this.#peak.meetings, this.#meetings.size)
  }

  /** Ends a meeting with its attendees and its replicas; its token is free again. */
  endMeeting(meeting: Meeting): void {
    if (!this.#meetings.delete(meeting.MeetingId)) return
    this.#unlink(meeting)
    this.#tokens.delete(meeting.token)
    this.#attendees -= meeting.roster?.byId.size ?? 0
    meeting.primary?.replicas?.delete(meeting)
    for (const replica of [...(meeting.replicas ?? [])]) this.endMeeting(replica)
  }

  addAttendee(meeting: Meeting, attendee: Attendee): void {
    const roster = (meeting.roster ??= { byId: new Map(), byUser: new Map(), lastNumber: 0 })
    const createdMs = this.#clock.now()
    roster.lastNumber += 1
    roster.byId.set(attendee.AttendeeId, { attendee, number: roster.lastNumber, createdMs })
    roster.byUser.set(attendee.ExternalUserId, attendee)
    this.#attendees += 1
    this.#peak.attendees = Math.max(this.#peak.attendees, this.#attendees)
  }

  /** Removes an attendee; its place in the meeting and its ExternalUserId are free again. */
  removeAttendee(meeting: Meeting, { AttendeeId, ExternalUserId }: Attendee): void {
    meeting.roster?.byId.delete(AttendeeId)
    meeting.roster?.byUser.delete(ExternalUserId)
    this.#attendees -= 1
  }

  reset(): void {
    this.#meetings.clear()
    this.#tokens.clear()
    this.#attendees = 0
    this.#peak = { meetings: 0, attendees: 0 }
    this.#oldest = undefined
    this.#youngest = undefined
  }

  #endIfOver(meeting: Meeting | undefined): Meeting | undefined {
    if (!meeting || this.endsMs(meeting) > this.#clock.now()) return meeting
    this.endMeeting(meeting)
    return undefined
  }

  /** Ends every meeting that is over: no more steps than there are such meetings. */
  #sweep(): void {
    if (!this.#oldest) return
    const nowMs = this.#clock.now()
    while (this.#oldest && this.endsMs(this.#oldest) <= nowMs) this.endMeeting(this.#oldest)
  }

  /** A chain, because the front of a Map is slow to find once much has been deleted there. */
  #link(meeting: Meeting): void {
    meeting.older = this.#youngest
    if (this.#youngest) this.#youngest.younger = meeting
    else this.#oldest = meeting
    this.#youngest = meeting
  }

  #unlink({ older, younger }: Meeting): void {
    if (older) older.younger = younger
    else this.#oldest = younger
    if (younger) younger.older = older
    else this.#youngest = older
  }
}
