import { loadContract } from '../src/contract/load.ts'
import { badRequest, Refusal } from './errors.ts'
import type { Identity } from './identity.ts'

/** A fault to inject: an error shape that an operation is to answer with. */
export interface FaultRequest {
  operation: string
  /** Name of one of the error shapes, whether the operation declares it or not. */
  error: string
  /** How often it strikes; default 1, or without end when there is a rate. */
  times?: number
  /** Chance to strike, from 0 to 1; default 1. */
  rate?: number
  /** Whole seconds in Retry-After of ServiceUnavailableException; default 1. */
  retryAfterSeconds?: number
}

/** A fault that waits; `times` is how often it will still strike, null for without end. */
export interface Fault {
  operation: string
  error: string
  times: number | null
  rate: number
  retryAfterSeconds?: number
}

const names = ['operation', 'error', 'times', 'rate', 'retryAfterSeconds']

/** The faults that wait, in the order in which they were asked for. */
export class Faults {
  #waiting: Fault[] = []
  #struck = 0
  readonly #chance: Identity

  constructor(chance: Identity) {
    this.#chance = chance
  }

  /** False on the way of nearly every request, which then needs to look no further. */
  get armed(): boolean {
    return this.#waiting.length > 0
  }

  get struck(): number {
    return this.#struck
  }

  list(): Fault[] {
    return this.#waiting.map((fault) => ({ ...fault }))
  }

  /** Arms a fault. Refuses with a sentence what is none. */
  add(request: FaultRequest): void {
    this.#waiting.push(readFault(request))
  }

  /** Throws the first waiting fault of an operation. `resourceName` is for the shapes that have it. */
  strike(operation: string, resourceName: string): void {
    const fault = this.#waiting.find((each) => each.operation === operation && this.#isDue(each))
    if (!fault) return
    if (fault.times !== null) fault.times -= 1
    if (fault.times === 0) this.#waiting = this.#waiting.filter((each) => each !== fault)
    this.#struck += 1
    throw makeFault(fault, resourceName)
  }

  #isDue({ rate }: Fault): boolean {
    return rate === 1 || parseInt(this.#chance.hex(4), 16) / 2 ** 32 < rate
  }

  clear(): void {
    this.#waiting = []
  }

  reset(): void {
    this.clear()
    this.#struck = 0
  }
}

function makeFault({ error, retryAfterSeconds = 1 }: Fault, resourceName: string): Refusal {
  const shape = loadContract().service.errors[error]!
  return new Refusal(error, 'This fault was injected through the admin path', {
    ...(shape.members.includes('ResourceName') && { members: { ResourceName: resourceName } }),
    ...(shape.headers && { headers: { 'Retry-After': String(retryAfterSeconds) } }),
  })
}

function readFault(request: FaultRequest): Fault {
  const stranger = Object.keys(request).find((name) => !names.includes(name))
  if (stranger) throw badRequest(`A fault has ${names.join(', ')}, not ${stranger}.`)
  const { operation, error, times, rate = 1, retryAfterSeconds } = request
  checkNames(operation, error)
  if (times !== undefined && !(Number.isInteger(times) && times > 0)) {
    throw badRequest('The times of a fault are a whole number of at least 1.')
  }
  if (typeof rate !== 'number' || !(rate >= 0 && rate <= 1)) {
    throw badRequest('The rate of a fault is a number from 0 to 1.')
  }
  if (retryAfterSeconds !== undefined) checkRetryAfter(error, retryAfterSeconds)
  return {
    operation,
    error,
    times: times ?? (request.rate === undefined ? 1 : null),
    rate,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  }
}

function checkNames(operation: unknown, error: unknown): void {
  const { operations, service } = loadContract()
  if (typeof operation !== 'string' || !Object.hasOwn(operations, operation)) {
    throw badRequest('The operation of a fault is the name of one, such as CreateMeeting.')
  }
  if (typeof error !== 'string' || !Object.hasOwn(service.errors, error)) {
    throw badRequest(`The error of a fault is one of ${Object.keys(service.errors).join(', ')}.`)
  }
}

function checkRetryAfter(error: string, seconds: number): void {
  if (!loadContract().service.errors[error]!.headers) {
    throw badRequest(`${error} has no retryAfterSeconds; ServiceUnavailableException has.`)
  }
  if (!(Number.isInteger(seconds) && seconds >= 0)) {
    throw badRequest('The retryAfterSeconds of a fault are a whole number of at least 0.')
  }
}
