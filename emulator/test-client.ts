import { createEmulator, type Emulator } from './index.ts'
import type { EmulatorOptions } from './options.ts'
import type { Attendee, AttendeeError, MeetingFeatures, Tag } from './types.ts'

/** Any answer of this API, as the tests read it. */
export interface Body {
  Meeting: {
    MeetingId: string
    MeetingArn: string
    MediaRegion: string
    MeetingFeatures: MeetingFeatures | null
    MediaPlacement: Record<string, string>
    [member: string]: unknown
  }
  Attendee: Attendee
  Attendees: Attendee[]
  Errors: AttendeeError[]
  Tags: Tag[]
  ResourceName: string
  NextToken: string | null
  Code: string
  Message: string
  RequestId: string
}

export interface Answer {
  status: number
  headers: Headers
  text: string
  body: Body
}

/** An emulator under test and the calls that the tests make over real HTTP. */
export interface TestClient {
  emulator: Emulator
  call(method: string, path: string, body?: unknown): Promise<Answer>
  createMeeting(members?: object, query?: string): Promise<Answer>
  /** Creates a meeting and gives its path, `/meetings/<MeetingId>`. */
  openMeeting(members?: object): Promise<string>
}

let tokens = 0

/** Starts an emulator on a free port for one group of tests. */
export async function startTestClient(options: EmulatorOptions = {}): Promise<TestClient> {
  const emulator = await createEmulator(options)
  const call = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(emulator.url + path, {
      method,
      ...(body !== undefined && {
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    })
    const text = await response.text()
    const { status, headers } = response
    return { status, headers, text, body: (text && JSON.parse(text)) as Body }
  }
  const createMeeting = (members: object = {}, query = '') =>
    call('POST', `/meetings${query}`, { ...smallestMeeting(), ...members })
  const openMeeting = async (members?: object) => {
    const { body } = await createMeeting(members)
    return `/meetings/${body.Meeting.MeetingId}`
  }
  return { emulator, call, createMeeting, openMeeting }
}

/** The members that every meeting needs, with a token of its own. */
export function smallestMeeting(): Record<string, unknown> {
  tokens += 1
  return {
    ClientRequestToken: `token-${tokens}`,
    MediaRegion: 'us-east-1',
    ExternalMeetingId: 'weekly meeting',
  }
}

/** `count` attendees to create, user-1 and so on. */
export function users(count: number): { ExternalUserId: string }[] {
  return Array.from({ length: count }, (_, at) => ({ ExternalUserId: `user-${at + 1}` }))
}
