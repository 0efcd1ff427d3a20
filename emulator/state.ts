import type { Attendee, MeetingFeatures } from './types.ts'

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
  tags: Map<string, string> | undefined
  createdMs: number
  primary: Meeting | undefined
  replicas: Set<Meeting> | undefined
  /** Made with the first attendee: most meetings of a load test never have one. */
  roster: Roster | undefined
}

/** The attendees of one meeting, in the order of creation. */
export interface Roster {
  byId: Map<string, { attendee: Attendee; number: number }>
  byUser: Map<string, Attendee>
  /** Rises with every attendee and is never used twice, so a page can start after it. */
  lastNumber: number
}

/** Everything that one emulator remembers. Nothing is kept after exit. */
export class State {
  readonly #meetings = new Map<string, Meeting>()
  readonly #tokens = new Map<string, Meeting>()
  #attendees = 0

  get meetingCount(): number {
    return this.#meetings.size
  }

  get attendeeCount(): number {
    return this.#attendees
  }

  /** Finds a live meeting; the letter case of the id does not matter. */
  findMeeting(meetingId: string): Meeting | undefined {
    return this.#meetings.get(meetingId.toLowerCase())
  }

  /** Finds the live meeting that a ClientRequestToken made. */
  findByToken(token: string): Meeting | undefined {
    return this.#tokens.get(token)
  }

  addMeeting(meeting: Meeting): void {
    this.#meetings.set(meeting.MeetingId, meeting)
    this.#tokens.set(meeting.token, meeting)
    if (meeting.primary) (meeting.primary.replicas ??= new Set()).add(meeting)
  }

  /** Ends a meeting with its attendees and its replicas; its token is free again. */
  endMeeting(meeting: Meeting): void {
    this.#meetings.delete(meeting.MeetingId)
    this.#tokens.delete(meeting.token)
    this.#attendees -= meeting.roster?.byId.size ?? 0
    meeting.primary?.replicas?.delete(meeting)
    for (const replica of [...(meeting.replicas ?? [])]) this.endMeeting(replica)
  }

  addAttendee(meeting: Meeting, attendee: Attendee): void {
    const roster = (meeting.roster ??= { byId: new Map(), byUser: new Map(), lastNumber: 0 })
    roster.lastNumber += 1
    roster.byId.set(attendee.AttendeeId, { attendee, number: roster.lastNumber })
    roster.byUser.set(attendee.ExternalUserId, attendee)
    this.#attendees += 1
  }

  clear(): void {
    this.#meetings.clear()
    this.#tokens.clear()
    this.#attendees = 0
  }
}
