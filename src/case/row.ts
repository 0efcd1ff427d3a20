import type { Level } from '../contract/types.ts'

/** What an author writes. Everything here is plain data: the table can be printed as JSON. */

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
export type Input = { [member: string]: Json }

/**
 * What a value in an answer must be: a literal, an object (each named member must fit, others may
 * be there), an array (same length, element by element) or a matcher made in `value.ts`.
 */
export type Pattern = Json

/** One documented outcome of a call. */
export interface Outcome {
  /** HTTP status, or the statuses that the documents allow. */
  status: number | number[]
  /** Error name as clients resolve it (header, else body), or the names the documents allow. */
  error?: string | string[]
  body?: Pattern
  headers?: Record<string, Pattern>
  /** Which document says so; shown when several outcomes are listed. */
  source?: string
}

/** `accepted` and `{ accepted: body }` stand for the success of the operation, as its suite says. */
export type Expectation = 'accepted' | { accepted: Pattern } | Outcome | Outcome[]

/** Departures from the request that the contract would make; only with `via: 'wire'`. */
export interface WireEdit {
  method?: string
  path?: string
  query?: Record<string, string>
  headers?: Record<string, string | null>
  /** The body as it goes over the wire, instead of the serialised input. */
  body?: string
}

/**
 * An act on the target itself, beside the API: only on targets that are ours alone for the story.
 * `faults` makes the next call of an operation fail, `advance-clock` lets time pass.
 */
export interface AdminStep {
  admin: 'faults' | 'advance-clock'
  input: Input
}

/** One call of a story. Without `expect` it is preparation and must succeed. */
export interface Step {
  call: string
  /** The name under which later steps reach this answer: `from('meeting.Meeting.MeetingId')`. */
  as?: string
  input?: Input
  /** Members taken out of the smallest request. */
  omit?: string[]
  /** `sdk` drives the AWS SDK, `wire` sends a signed request of our own. */
  via?: 'sdk' | 'wire'
  wire?: WireEdit
  /** Sends the call this often at the same time; `expect` holds for each answer. */
  times?: number
  expect?: Expectation
}

interface RowHead {
  /** Kebab-case, third person present, unique in its member; never renamed once released. */
  id: string
  level?: Level
  /** Why AWS behaves like this, or what to know when it fails. */
  note?: string
}

/** One request laid over the smallest valid one. */
export interface RequestRow extends RowHead {
  input?: Input
  omit?: string[]
  via?: 'sdk' | 'wire'
  wire?: WireEdit
  given?: Step[]
  /** The declared error that is injected, so that the call meets it; never evidence of behaviour. */
  fault?: string
  expect: Expectation
  /** The accepted request of a rejecting row, when it is not the smallest one. */
  twin?: Input
}

/** A story of several calls. */
export interface StoryRow extends RowHead {
  steps: (Step | AdminStep)[]
}

export type Row = RequestRow | StoryRow

export interface Rule {
  /** The clauses that the cases test; `*.err.X` is `CM.err.X` on CreateMeeting. */
  clause: string | string[]
  /** The member, where one file holds the rows of several. */
  member?: string
  /** Only on these of the suite's operations. */
  operations?: string[]
  cases: Row[]
}

/** `suites/<Operation>/<Member>.ts` and `suites/<topic>/<name>.ts`. */
export interface Suite {
  /** Several where AWS states the same on each; clause ids then begin with a dot. */
  operation: string | string[]
  member: string
  /** `protocol` or `lifecycle`: the folder, for what belongs to no single operation. */
  topic?: string
  rules: Rule[]
}

/** `suites/<Operation>/smallest.ts`: what a row is laid over, and what success looks like. */
export interface Smallest {
  operation: string
  given?: Step[]
  smallest: Input
  accepted: Outcome
}

/** A row of a shape: a value put on every member that has the shape. */
export interface ShapeRow extends RowHead {
  /** Without it the row sends the smallest request as it is. */
  value?: Json
  /** The member of this structure that is taken out of its valid value. */
  without?: string
  via?: 'sdk' | 'wire'
  expect: Expectation
}

export interface ShapeRule {
  /** A clause id, or the end of one: `.max` is `CM.req.Tags.max` on `Tags` of CreateMeeting. */
  clause: string | string[]
  /** Only on members of this name: a text that AWS states on the member, not on the shape. */
  member?: string
  /** Only on members of these operations. */
  operations?: string[]
  /** Why one side has no case; sanity.test.ts accepts this instead. */
  lacks?: { accepting?: string; rejecting?: string }
  cases: ShapeRow[]
}

/** A row of a shape in answers: what the member must be, judged on an answer that is shared. */
export interface AnswerRow extends RowHead {
  clause: string
  member: string
  fits: Pattern
}

/** `suites/shapes/<Shape>.ts`: what AWS states on a shape, written once. */
export interface ShapeSuite {
  shape: string
  /**
   * A valid value: the twin of each rejecting row, and the siblings of nested members. Without it
   * the value of the smallest request is the valid one.
   */
  valid?: Json
  /** What has to exist for `valid` to be valid. */
  given?: Step[]
  requests?: ShapeRule[]
  answers?: AnswerRow[]
}

/** `suites/<Operation>/response.ts`: the answers in which shapes are looked at. */
export interface AnswerPlace {
  operation: string
  /** A call whose answer shows the shapes; the last step is the one judged. */
  steps: Step[]
  shapes: { at: string; shape: string }[]
}

/** `suites/<Operation>/response.ts`: what the answers of one operation look like. */
export interface ResponseSuite extends Suite {
  places: AnswerPlace[]
}
