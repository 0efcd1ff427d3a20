import { InvalidArgumentError } from 'commander'
import type { Credentials } from '../target/endpoint.ts'
import { UsageError } from './errors.ts'

/** Parses a whole number of at least `min`. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (!/^\d+$/.test(text) || value < min || value > max) {
      throw new InvalidArgumentError(`It takes a whole number from ${min} to ${max}.`)
    }
    return value
  }
}

/** Parses an http or https URL; a path in it is kept as a prefix. */
export function endpointUrl(text: string): string {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw new InvalidArgumentError('It takes a URL such as http://127.0.0.1:8181.')
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new InvalidArgumentError('It takes a URL that begins with http:// or https://.')
  }
  if (url.username || url.password) {
    throw new InvalidArgumentError('Keys do not belong in the URL; see .env.example.')
  }
  if (url.search || url.hash) {
    throw new InvalidArgumentError('It takes a URL without a query and without a fragment.')
  }
  return text.replace(/\/+$/, '')
}

/** Keys for the endpoint under test, from the environment or `.env`; none is fine. */
export function readCredentials(env: NodeJS.ProcessEnv): Credentials | undefined {
  const accessKeyId = env['CHIME_CONFORMANCE_ACCESS_KEY_ID']
  const secretAccessKey = env['CHIME_CONFORMANCE_SECRET_ACCESS_KEY']
  const sessionToken = env['CHIME_CONFORMANCE_SESSION_TOKEN']
  if (!accessKeyId && !secretAccessKey) return undefined
  if (!accessKeyId || !secretAccessKey) {
    throw new UsageError(
      'CHIME_CONFORMANCE_ACCESS_KEY_ID and CHIME_CONFORMANCE_SECRET_ACCESS_KEY go together: set both or none.',
    )
  }
  return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) }
}
