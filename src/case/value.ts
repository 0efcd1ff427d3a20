import type { Input, Json, Outcome, Pattern, Step } from './row.ts'

/** Makers of the values that rows use. All of them return plain data. */

/** A value of an earlier answer of the same story, such as `meeting.Meeting.MeetingId`. */
export const from = (path: string): Json => ({ $from: path })

/** A token of our own that is new in each call. */
export const fresh = (): Json => ({ $fresh: true })
/** A token of our own that is new in each story and the same within it for one name. */
export const same = (name: string): Json => ({ $same: name })

/** A token of `length` characters that is new in each call; `start` keeps short ones apart. */
export const token = (length: number, start: string): Json => ({ $token: { length, start } })

/** A string of `count` letters, without four equal characters in a row. */
export const letters = (count: number): string => 'abcdefgh'.repeat(count / 8 + 1).slice(0, count)

/** An ARN of `count` characters. */
export const arn = (count: number): string =>
  `arn:aws:sqs:us-east-1:111122223333:${letters(Math.max(0, count))}`.slice(0, count)

export const tags = (count: number): Json[] =>
  Array.from({ length: count }, (_, index) => ({ Key: `key${letter(index)}`, Value: 'value' }))

/** `count` attendees with distinct ExternalUserId and without Capabilities. */
export const attendees = (count: number, more: Input = {}): Json[] =>
  Array.from({ length: count }, (_, index) => ({ ExternalUserId: `user-${index + 1}`, ...more }))

export const capabilities = (Audio: string, Video: string, Content: string): Json => ({
  Audio,
  Video,
  Content,
})

const letter = (index: number): string =>
  String.fromCharCode(97 + Math.floor(index / 26)) + String.fromCharCode(97 + (index % 26))

/** A preparing call that makes a meeting, known to later steps by `as`. */
export const createMeeting = (as = 'meeting', input: Input = {}): Step => ({
  call: 'CreateMeeting',
  as,
  input,
})

/** The success of the operation; with a body, what the answer must hold besides. */
export const accepted = 'accepted' as const
export const acceptedWith = (body: Pattern): { accepted: Pattern } => ({ accepted: body })

/**
 * A refusal of the input. Three documents name it differently, so each name counts:
 * the operation pages, the common errors page, and what was seen live.
 */
export const refused: Outcome[] = [
  { status: 400, error: 'BadRequestException', source: 'model 2025-10-01' },
  { status: 400, error: 'ValidationError', source: 'common errors page; AttendeeCapabilities' },
  { status: 400, error: 'ValidationException', source: 'observed E10, E11' },
]

/** A refusal of a value of the wrong JSON type; restJson1 servers also name it so. */
export const mistyped: Outcome[] = [
  ...refused,
  { status: 400, error: 'SerializationException', source: 'restJson1 protocol' },
]

export const limitExceeded: Outcome[] = [
  { status: 400, error: 'LimitExceededException', source: 'model 2025-10-01' },
]

/**
 * A refusal of one attendee of a batch. The documents state the rule on the attendee and leave
 * open whether the whole call is refused or the attendee is reported in Errors.
 */
export const refusedOrReported: Outcome[] = [
  ...refused,
  {
    status: 200,
    body: { Errors: { $list: { min: 1, max: 20, each: { $structure: true } } } },
    source: 'API page CreateMeetingWithAttendees, Errors (response element)',
  },
]

/** What a server says to a verb or path that is no operation; no document names the status. */
export const noSuchRoute: Outcome = { status: [400, 403, 404, 405, 501] }

export const notFound: Outcome = { status: 404, error: 'NotFoundException' }

/** Matchers for answers. */
export const matches = (pattern: string): Pattern => ({ $matches: pattern })
export const text = (min: number, max: number): Pattern => ({ $text: [min, max] })
export const number = (min: number, max: number): Pattern => ({ $number: [min, max] })
export const structure: Pattern = { $structure: true }
export const oneOf = (...values: Json[]): Pattern => ({ $oneOf: values })
/** Absent and null count too: the model requires no member of an answer. */
export const maybe = (pattern: Pattern): Pattern => ({ $maybe: pattern })
/** Judged only when the answer carries it; an answer without it leaves the case untestable. */
export const shown = (pattern: Pattern): Pattern => ({ $shown: pattern })
/** Absent, null, an empty list or, where an output has no members, an empty object. */
export const nothing: Pattern = { $nothing: true }
export const not = (pattern: Pattern): Pattern => ({ $not: pattern })
/** Both sides hold. */
export const all = (...patterns: Pattern[]): Pattern => ({ $all: patterns })
/** A list of `min` to `max` elements, each of which fits. */
export const list = (min: number, max: number, each: Pattern): Pattern => ({
  $list: { min, max, each },
})
/** The same elements in any order, each pattern used once. */
export const inAnyOrder = (...patterns: Pattern[]): Pattern => ({ $inAnyOrder: patterns })

/** AWS's GUID: hexadecimal 8-4-4-4-12 in either case, without RFC 4122 version bits. */
export const guid: Pattern = matches('^[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}$')
