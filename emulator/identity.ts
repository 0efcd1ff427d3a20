import { createCipheriv, createHash, randomFillSync } from 'node:crypto'

const poolBytes = 8192
const hexDigits = Buffer.from('0123456789abcdef')
const dash = 0x2d

/**
 * A stream of identifiers. With a seed the stream is always the same; without one it comes from
 * the system's randomness. Bytes are drawn in pools, because one system call an id is slow.
 */
export class Identity {
  readonly #fill: (pool: Buffer) => void
  readonly #pool = Buffer.alloc(poolBytes)
  readonly #text = Buffer.alloc(36)
  #at = poolBytes

  constructor(seed?: string) {
    this.#fill = seed === undefined ? randomFillSync : repeatableFill(seed)
  }

  /** An RFC 4122 version 4 UUID. */
  uuid(): string {
    const at = this.#take(16)
    this.#markVersion4(at)
    return this.#format(at)
  }

  /** A GUID whose version and variant bits mean nothing, as AttendeeId is (observation F4). */
  guid(): string {
    return this.#format(this.#take(16))
  }

  /** A version 4 UUID that ends in the four digits of a control cell, as MeetingId does (F5). */
  meetingId(cell: string): string {
    const at = this.#take(16)
    this.#markVersion4(at)
    this.#pool.write(cell, at + 14, 'hex')
    return this.#format(at)
  }

  /** `count` random bytes as lower-case hexadecimal digits. */
  hex(count: number): string {
    const at = this.#take(count)
    return this.#pool.toString('hex', at, at + count)
  }

  /** Unpadded base64 of `<AttendeeId>:<UUIDv4>`, 98 characters (observation F3). */
  joinToken(attendeeId: string): string {
    const text = Buffer.from(`${attendeeId}:${this.uuid()}`, 'latin1').toString('base64')
    return text.replace(/=+$/, '')
  }

  #take(count: number): number {
    if (this.#at + count > poolBytes) {
      this.#fill(this.#pool)
      this.#at = 0
    }
    const at = this.#at
    this.#at += count
    return at
  }

  #markVersion4(at: number): void {
    this.#pool[at + 6] = (this.#pool[at + 6]! & 0x0f) | 0x40
    this.#pool[at + 8] = (this.#pool[at + 8]! & 0x3f) | 0x80
  }

  /** Written into bytes first: a string glued from pieces is several times slower to look up. */
  #format(at: number): string {
    const text = this.#text
    let to = 0
    for (let byte = 0; byte < 16; byte += 1) {
      if (byte === 4 || byte === 6 || byte === 8 || byte === 10) text[to++] = dash
      const value = this.#pool[at + byte]!
      text[to++] = hexDigits[value >> 4]!
      text[to++] = hexDigits[value & 0x0f]!
    }
    return text.toString('latin1')
  }
}

/** AES in counter mode over zeros: a fast stream that a seed fixes. Nothing here is secret. */
function repeatableFill(seed: string): (pool: Buffer) => void {
  const key = createHash('sha256').update(seed).digest()
  const cipher = createCipheriv('aes-256-ctr', key, Buffer.alloc(16))
  const zeros = Buffer.alloc(poolBytes)
  return (pool) => {
    cipher.update(zeros).copy(pool)
  }
}
