/** The contract in memory: what `specs/` says, in one object. */

/** A JSON Schema 2020-12 node as `specs/shapes.json` uses it. */
export interface Schema {
  $ref?: string
  type?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: string[]
  pattern?: string
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  /** AWS marks the value as sensitive: it belongs in no log and no report. */
  'x-sensitive'?: boolean
  /** SDKs fill the member in when the caller leaves it out. */
  'x-idempotency-token'?: boolean
  /** A pattern that only the documentation text states; binds requests, not answers. */
  'x-documented-pattern'?: string
  /** A prefix that the documentation reserves, in any letter case; binds requests only. */
  'x-reserved-prefix'?: string
  /** The live service has been seen to send an empty list here; the id of the observation. */
  'x-observed-empty'?: string
}

/** Where a member of an input or of an error travels when it is not in the JSON body. */
export interface Binding {
  in: 'path' | 'query' | 'header'
  name: string
}

/** One operation: `specs/operations/<Operation>.json`. */
export interface Operation {
  operation: string
  /** Prefix of the clause ids of this operation, as in `CMWA.req.Attendees.max`. */
  abbreviation: string
  http: { method: string; path: string; query: Record<string, string>; status: number }
  input: string
  output: string | null
  bindings: Record<string, Binding>
  errors: string[]
}

/** A region list, an error table, quotas: `specs/service.json`. */
export interface Service {
  api: string
  model: string
  protocol: string
  signing: { name: string; version: string }
  endpointPrefix: string
  regions: {
    control: Record<string, string[]>
    media: Record<string, string[]>
    /** Documents disagree on whether these host media. */
    disputedMedia: string[]
    /** Control regions that host meetings in their own region only. */
    isolated: string[]
  }
  quotas: {
    requestRate: { perSecond: number; burst: number; operations: string[] }
    concurrentMeetings: number
    attendeesPerMeeting: number
    replicasPerPrimary: number
    highDefinitionAttendees: number
    idleMinutes: number
    lifetimeHours: number
  }
  errors: Record<string, ErrorShape>
  commonErrors: Record<string, { status: number }>
}

export interface ErrorShape {
  status: number
  fault: 'client' | 'server'
  members: string[]
  headers?: Record<string, string>
}

export type Level = 'must' | 'should' | 'observe'
export type Evidence = 'model' | 'docs' | 'observed' | 'recorded' | 'tentative'

/** One documented statement. Either a case tests it, or `excluded` says why none does. */
export interface Clause {
  id: string
  /** An operation, a shape, or `service`. */
  subject: string
  level: Level
  evidence: Evidence
  text: string
  source: string
  excluded?: string
}

export interface Contract {
  service: Service
  operations: Record<string, Operation>
  shapes: Record<string, Schema>
  clauses: Clause[]
}
