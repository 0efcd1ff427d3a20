/**
 * One form in which the API is published, in neutral words. A reader in `read/` makes it; what a
 * source cannot know is in `unknown`, so that silence is never taken for a difference.
 */
export interface Published {
  /** How output calls it: `specs of 2025-10-01`, `service-2.json`, `@aws-sdk/… 3.1142.0`. */
  name: string
  form: 'specs' | 'smithy' | 'botocore' | 'sdk'
  unknown: readonly Aspect[]
  /** Facts of the service as a whole; undefined where the source does not say. */
  service: Partial<Record<ServiceFact, string>>
  operations: Record<string, PublishedOperation>
  shapes: Record<string, PublishedShape>
}

export type ServiceFact = 'apiVersion' | 'signingName' | 'endpointPrefix'

/** What a source may be silent about. */
export type Aspect =
  | 'bounds'
  | 'patterns'
  | 'documentation'
  /** Which errors an operation declares. */
  | 'declared-errors'
  /** Which members have the values of an enum. */
  | 'enum-uses'
  /** The names of shapes that carry no trait, and the kind of a number. */
  | 'scalar-names'
  /** Whether a member that SDKs fill in themselves is required on the wire. */
  | 'required-tokens'

export interface PublishedOperation {
  method: string
  path: string
  query: Record<string, string>
  status: number
  input: string | null
  output: string | null
  errors: string[]
  documentation?: string
}

export type ShapeType =
  | 'structure'
  | 'list'
  | 'map'
  | 'string'
  | 'integer'
  | 'boolean'
  | 'timestamp'
  | 'blob'
  | 'document'
  | 'number'

export interface PublishedShape {
  type: ShapeType
  members?: Record<string, PublishedMember>
  /** The shape of the elements of a list or of the values of a map. */
  item?: string
  min?: number
  max?: number
  pattern?: string
  enum?: string[]
  sensitive?: true
  error?: { status: number; fault: 'client' | 'server' }
  documentation?: string
}

export interface PublishedMember {
  shape: string
  required?: true
  /** Absent for a member of the JSON body. */
  place?: Place
  idempotencyToken?: true
  documentation?: string
}

/** Where a member travels when it is not in the JSON body. */
export interface Place {
  in: 'path' | 'query' | 'header'
  name: string
}

/** A file or package that cannot be read as a form of this API; its message is one sentence. */
export class UnreadableModel extends Error {}
