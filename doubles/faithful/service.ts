/** The sixteen operations. Each takes what HTTP brought and returns what the answer shall say. */
import { randomBytes } from 'node:crypto'
import { check, parse } from './readers.ts'
import { bad, exceeded, invalid, missing, Refusal } from './refusals.ts'
import * as requests from './requests.ts'
import type { AttendeeRequest, MeetingRequest } from './requests.ts'
import type { Attendee, Room } from './room.ts'
import { admit, checkCapabilities, checkFeatures, describe, everyone } from './room.ts'
import { furnish, seat } from './room.ts'

const quota = { meetings: 250, replicas: 4, tags: 50 }
/** `max-results` is an upper bound, so that a page may well be smaller than the caller allows. */
const page = { usual: 7, largest: 11 }

/** The rest of a listing, as it stood when its first page was handed out. */
interface Bookmark {
  room: Room
  rest: Attendee[]
}

export class Service {
  private readonly rooms = new Map<string, Room>()
  private readonly bookmarks = new Map<string, Bookmark>()

  // ------------------------------------------------------------------------------- meetings

  createMeeting(raw: string) {
    const asked = parse(requests.meetingReader, raw)
    return { Meeting: describe(this.open(asked, [], 'alone')) }
  }

  createMeetingWithAttendees(raw: string) {
    const asked = parse(requests.fullMeetingReader, raw)
    const room = this.open(asked, asked.Attendees, 'with attendees')
    const names = new Set(asked.Attendees.map((person) => person.ExternalUserId))
    const Attendees = everyone(room).filter((one) => names.has(one.ExternalUserId))
    return { Meeting: describe(room), Attendees }
  }

  getMeeting(id: string) {
    return { Meeting: describe(this.find(id)) }
  }

  deleteMeeting(id: string): void {
    this.find(id)
    for (const room of [...this.rooms.values()]) {
      if (room.id === id || room.asked.PrimaryMeetingId === id) this.rooms.delete(room.id)
    }
    for (const [token, { room }] of [...this.bookmarks]) {
      if (!this.rooms.has(room.id)) this.bookmarks.delete(token)
    }
  }

  // ------------------------------------------------------------------------------ attendees

  createAttendee(id: string, raw: string) {
    const asked = parse(requests.attendeeReader, raw)
    const room = this.find(id, invalid)
    checkCapabilities(asked.Capabilities, room.asked.MeetingFeatures)
    return { Attendee: admit(room, asked) }
  }

  /** Forbidden capabilities fail the call; only those who find no place fail one by one. */
  batchCreateAttendee(id: string, raw: string) {
    const asked = parse(requests.batchReader, raw)
    const room = this.find(id, invalid)
    for (const { Capabilities } of asked.Attendees) {
      checkCapabilities(Capabilities, room.asked.MeetingFeatures)
    }
    const [seated, turnedAway] = [new Set<Attendee>(), new Set<string>()]
    for (const person of asked.Attendees) {
      const attendee = seat(room, person)
      if (attendee) seated.add(attendee)
      else turnedAway.add(person.ExternalUserId)
    }
    const Errors = [...turnedAway].map((ExternalUserId) => ({
      ExternalUserId,
      ErrorCode: 'NoPlaceLeft',
      ErrorMessage: 'the meeting has no place left',
    }))
    return { Attendees: unlessEmpty([...seated].reverse()), Errors: unlessEmpty(Errors) }
  }

  getAttendee(id: string, attendeeId: string) {
    return { Attendee: this.findAttendee(id, attendeeId) }
  }

  /** Walks a snapshot: latecomers are not in it, and those who were deleted since are skipped. */
  listAttendees(id: string, query: URLSearchParams) {
    const asked = check(requests.pageReader, Object.fromEntries(query))
    const room = this.find(id)
    const token = asked['next-token']
    const bookmark = token === undefined ? undefined : this.bookmarks.get(token)
    if (token !== undefined && bookmark?.room !== room) throw bad('the token leads nowhere')
    const present = new Set(room.attendees.values())
    const waiting = (bookmark?.rest ?? everyone(room)).filter((one) => present.has(one))
    const size = Math.min(asked['max-results'] ?? page.usual, page.largest)
    return { Attendees: waiting.slice(0, size), NextToken: this.mark(room, waiting.slice(size)) }
  }

  deleteAttendee(id: string, attendeeId: string): void {
    const { ExternalUserId } = this.findAttendee(id, attendeeId)
    this.find(id).attendees.delete(ExternalUserId)
  }

  updateCapabilities(id: string, attendeeId: string, raw: string) {
    const { Capabilities } = parse(requests.updateReader, raw)
    const Attendee = this.findAttendee(id, attendeeId)
    checkCapabilities(Capabilities, this.find(id).asked.MeetingFeatures)
    Attendee.Capabilities = Capabilities
    return { Attendee }
  }

  /** To except somebody who is not there is an error, and then nobody is updated. */
  updateExcept(id: string, raw: string): void {
    const { Capabilities, ExcludedAttendeeIds } = parse(requests.updateExceptReader, raw)
    const room = this.find(id)
    checkCapabilities(Capabilities, room.asked.MeetingFeatures)
    const excluded = new Set(
      ExcludedAttendeeIds.map(({ AttendeeId }) => this.findAttendee(id, AttendeeId)),
    )
    for (const one of room.attendees.values()) {
      if (!excluded.has(one)) one.Capabilities = Capabilities
    }
  }

  // -------------------------------------------------------------------------- transcription

  /**
   * Nothing is kept: no operation shows whether transcription runs. Settings that do not go
   * together are for Amazon Transcribe to refuse, by an event within the meeting.
   */
  startTranscription(id: string, raw: string): void {
    const { TranscriptionConfiguration: engines } = parse(requests.transcriptionReader, raw)
    this.find(id)
    if (!engines.EngineTranscribeSettings && !engines.EngineTranscribeMedicalSettings) {
      throw bad('the settings of an engine are needed')
    }
  }

  stopTranscription(id: string) {
    this.find(id)
    return {}
  }

  // ----------------------------------------------------------------------------------- tags

  tag(raw: string): void {
    const { ResourceARN, Tags } = parse(requests.tagReader, raw)
    const room = this.findArn(ResourceARN)
    const tags = new Map(room.tags)
    for (const { Key, Value } of Tags) tags.set(Key, Value)
    if (tags.size > quota.tags) throw new Refusal(400, 'TooManyTagsException', 'too many tags')
    room.tags = tags
  }

  untag(raw: string): void {
    const { ResourceARN, TagKeys } = parse(requests.untagReader, raw)
    const { tags } = this.findArn(ResourceARN)
    for (const key of TagKeys) tags.delete(key)
  }

  listTags(query: URLSearchParams) {
    const { arn } = check(requests.tagsOfReader, Object.fromEntries(query))
    const tags = [...this.findArn(arn).tags].map(([Key, Value]) => ({ Key, Value }))
    return { Tags: unlessEmpty(tags.reverse()) }
  }

  // -------------------------------------------------------------------------------- helpers

  private find(id: string, malformed = bad): Room {
    if (!requests.guid.test(id)) throw malformed('the meeting id is not a GUID')
    const room = this.rooms.get(id)
    if (!room) throw missing('meeting')
    return room
  }

  private findAttendee(id: string, attendeeId: string): Attendee {
    if (!requests.guid.test(attendeeId)) throw bad('the attendee id is not a GUID')
    const attendee = everyone(this.find(id)).find((one) => one.AttendeeId === attendeeId)
    if (!attendee) throw missing('attendee')
    return attendee
  }

  private findArn(arn: string): Room {
    const room = [...this.rooms.values()].find((one) => one.arn === arn)
    if (!room) throw new Refusal(404, 'ResourceNotFoundException', 'nothing has this ARN')
    return room
  }

  private mark(room: Room, rest: Attendee[]): string | undefined {
    if (rest.length === 0) return undefined
    const token = randomBytes(9).toString('base64url')
    this.bookmarks.set(token, { room, rest })
    return token
  }

  private open(asked: MeetingRequest, people: AttendeeRequest[], operation: string): Room {
    checkFeatures(asked.MeetingFeatures ?? {})
    for (const { Capabilities } of people) checkCapabilities(Capabilities, asked.MeetingFeatures)
    const { ClientRequestToken: token, PrimaryMeetingId: primary } = asked
    const fingerprint = JSON.stringify([operation, asked])
    const rooms = [...this.rooms.values()]
    const known = rooms.find((room) => room.asked.ClientRequestToken === token)
    if (known?.fingerprint === fingerprint) return known
    if (known) throw new Refusal(409, 'ConflictException', 'the token is taken by another request')
    if (primary !== undefined) {
      const source = this.rooms.get(primary)
      if (!source) throw bad('the primary meeting does not exist')
      if (source.asked.PrimaryMeetingId) throw bad('a replica cannot be a primary')
      const replicas = rooms.filter((room) => room.asked.PrimaryMeetingId === primary)
      if (replicas.length >= quota.replicas) throw exceeded('the meeting has its replicas')
    }
    if (rooms.length >= quota.meetings) throw exceeded('too many meetings are going on')
    const room = furnish(asked, fingerprint)
    for (const person of people) admit(room, person)
    this.rooms.set(room.id, room) // only now: a call that fails leaves nothing behind
    return room
  }
}

/** No answer has to mention a list that has nothing in it. */
const unlessEmpty = <T>(items: T[]) => (items.length > 0 ? items : undefined)
