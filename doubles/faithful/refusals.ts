/** Every way in which the service says no; the HTTP layer turns one into a status and a body. */
export class Refusal extends Error {
  readonly status: number
  readonly type: string
  constructor(status: number, type: string, message: string) {
    super(message)
    this.status = status
    this.type = type
  }
}

export const mistyped = (what: string) => new Refusal(400, 'SerializationException', what)
export const invalid = (why: string) => new Refusal(400, 'ValidationException', why)
export const bad = (why: string) => new Refusal(400, 'BadRequestException', why)
export const exceeded = (why: string) => new Refusal(400, 'LimitExceededException', why)
export const missing = (what: string) => new Refusal(404, 'NotFoundException', `no such ${what}`)
