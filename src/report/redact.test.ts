import { expect, test } from 'vitest'
import type { Exchange } from '../target/target.ts'
import { redact } from './redact.ts'

const token = 'QWJjRGVmR2hpSmtsTW5vUHFyU3R1Vnd4WXo6MTIzNDU2'
const arn = 'arn:aws:chime:us-east-1:123456789012:meeting/0a1b'
const exchange: Exchange = {
  operation: 'CreateAttendee',
  via: 'sdk',
  request: {
    method: 'POST',
    url: '/meetings/x/attendees',
    headers: {
      authorization: 'AWS4-HMAC-SHA256 Credential=AKIA/x, Signature=abc',
      'x-amz-security-token': 's3cret',
    },
    body: '{}',
  },
  response: {
    status: 200,
    headers: { 'set-cookie': 'session=s3cret' },
    body: `{"Attendee":{"JoinToken" : "${token}","MeetingArn":"${arn}"}}`,
  },
  sdk: { output: { Attendee: { JoinToken: token } } },
  durationMs: 1,
}

test('takes tokens, signatures, cookies and account numbers out, wherever they stand', () => {
  const findings = [
    { got: token },
    { got: `prefix ${token} suffix` },
    { got: { JoinToken: 'short' } },
  ]
  const text = JSON.stringify(redact({ exchange, findings, arn }, [exchange]))
  for (const secret of [token, 'AWS4-HMAC', 'Signature=abc', 's3cret', '123456789012', '"short"']) {
    expect(text).not.toContain(secret)
  }
  expect(text).toContain(`<JoinToken, ${token.length} characters>`)
  expect(text).toContain('arn:aws:chime:us-east-1:<account>:meeting/0a1b')
})

test('leaves everything else as it is', () => {
  const value = { a: [1, null, true, 'JoinTokens are secret'], b: { c: 'arn:aws:s3:::bucket' } }
  expect(redact(value, [exchange])).toEqual(value)
})
