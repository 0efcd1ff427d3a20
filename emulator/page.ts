import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Context } from './context.ts'
import { badRequest } from './errors.ts'
import type { Meeting } from './state.ts'

const numberBytes = 4
const sealBytes = 16

/**
 * Writes the next-token of a page: the number of its last attendee, sealed with the meeting and
 * the key of this emulator. Base64url, 27 characters, opaque to callers.
 */
export function writeNextToken(meeting: Meeting, lastNumber: number, context: Context): string {
  const token = Buffer.alloc(numberBytes + sealBytes)
  token.writeUInt32BE(lastNumber, 0)
  seal(meeting, token, context).copy(token, numberBytes)
  return token.toString('base64url')
}

/**
 * Reads a next-token: the number after which the page begins. A token that was changed, made up
 * or written for another meeting is refused with 400 BadRequestException.
 */
export function readNextToken(meeting: Meeting, text: string, context: Context): number {
  const token = Buffer.from(text, 'base64url')
  const whole = token.length === numberBytes + sealBytes && token.toString('base64url') === text
  if (!whole || !timingSafeEqual(token.subarray(numberBytes), seal(meeting, token, context))) {
    throw badRequest('next-token is not one that ListAttendees gave for this meeting')
  }
  return token.readUInt32BE(0)
}

function seal(meeting: Meeting, token: Buffer, context: Context): Buffer {
  return createHmac('sha256', context.pageKey)
    .update(meeting.MeetingId)
    .update(token.subarray(0, numberBytes))
    .digest()
    .subarray(0, sealBytes)
}
