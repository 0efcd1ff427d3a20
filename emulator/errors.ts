import { loadContract } from '../src/contract/load.ts'

/**
 * MESSAGE TEXTS. Five were seen on the live service: `Meeting <id> not found` (observation E01),
 * `Rate exceeded` (E09), the frame `1 validation error detected: Value at …` (E11), the text of a
 * service failure (E12) and the one about a wrong region in a credential (E13). Every other text in this folder is ours: nobody has seen AWS send it, so assert on
 * status and `x-amzn-errortype`, never on a message.
 */

/**
 * Refusals of the front door that no model declares. InvalidClientTokenId and IncompleteSignature
 * are in the list of common errors; the other names are ours, after AWS custom.
 */
const undeclared = {
  IncompleteSignature: 400,
  InvalidClientTokenId: 403,
  InvalidSignatureException: 403,
  MissingAuthenticationTokenException: 403,
  UnknownOperationException: 404,
  MethodNotAllowedException: 405,
  RequestTimeoutException: 408,
  RequestEntityTooLargeException: 413,
  UnsupportedMediaTypeException: 415,
  ExpectationFailedException: 417,
  RequestHeaderFieldsTooLargeException: 431,
} as const

type Undeclared = keyof typeof undeclared

interface Extra {
  headers?: Record<string, string>
  /** Body members besides Code, Message and RequestId. */
  members?: Record<string, string>
}

/** What the emulator answers instead of an output: an error shape, its status and its text. */
export class Refusal extends Error {
  /** Status, by shape name: the model says it, or the table above for the front door. */
  readonly status: number
  /** Body member `Code`: the short name, as observed (E01, E12). */
  readonly code: string
  readonly headers: Record<string, string>
  readonly members: Record<string, string>

  constructor(
    /** Shape name, sent as `x-amzn-errortype`. */
    readonly type: string,
    message: string,
    { headers = {}, members = {} }: Extra = {},
  ) {
    super(message)
    this.headers = headers
    this.members = members
    const declared = loadContract().service.errors[type]?.status
    this.status = declared ?? undeclared[type as Undeclared] ?? 500
    this.code = type.replace(/Exception$/, '')
  }
}

/** 400 BadRequestException: the request breaks a rule. */
export function badRequest(message: string): Refusal {
  return new Refusal('BadRequestException', message)
}

/** 400 LimitExceededException: the request is right, the room is taken. */
export function limitExceeded(message: string): Refusal {
  return new Refusal('LimitExceededException', message)
}

/** 404 NotFoundException, in the words of observation E01. */
export function notFound(what: 'Meeting' | 'Attendee', id: string): Refusal {
  return new Refusal('NotFoundException', `${what} ${id} not found`)
}

/** 404 ResourceNotFoundException, which the tag operations have in place of NotFoundException. */
export function resourceNotFound(ResourceName: string): Refusal {
  return new Refusal('ResourceNotFoundException', 'The resource was not found', {
    members: { ResourceName },
  })
}

/** 400 TooManyTagsException: the resource would have more tags than it may. */
export function tooManyTags(ResourceName: string, limit: number): Refusal {
  return new Refusal('TooManyTagsException', `A meeting has ${limit} tags at most`, {
    members: { ResourceName },
  })
}

/** 429 ThrottlingException, in the words of observation E09. */
export function throttled(): Refusal {
  return new Refusal('ThrottlingException', 'Rate exceeded')
}

/** A refusal of the front door, before any operation is chosen. */
export function turnAway(
  type: Undeclared,
  message: string,
  headers?: Record<string, string>,
): Refusal {
  return new Refusal(type, message, { ...(headers && { headers }) })
}

/** 500 ServiceFailureException with the text of observation E12: our own code broke. */
export function serviceFailure(): Refusal {
  return new Refusal('ServiceFailureException', 'Service has experienced an unexpected failure')
}
