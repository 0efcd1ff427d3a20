import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { loadContract } from '../src/contract/load.ts'
import type { Clock } from './clock.ts'
import { turnAway } from './errors.ts'
import type { SigningKey } from './options.ts'

/** Lets a request in or refuses it, mostly with 403. */
export type SignIn = (request: IncomingMessage, body: Buffer) => void

/** What the Authorization header of a request claims. */
interface Claim {
  accessKeyId: string
  /** Day, region, service and terminator, as they were signed. */
  scope: [string, string, string, string]
  signedHeaders: string[]
  signature: string
  /** When it was signed, `20211124T101530Z`. */
  stamp: string
}

const algorithm = 'AWS4-HMAC-SHA256'
const terminator = 'aws4_request'
/** The list of common errors says 15 minutes; other AWS pages say 5. */
const toleranceMs = 15 * 60_000
const form =
  /^AWS4-HMAC-SHA256 Credential=([^/,\s]+)\/(\d{8})\/([^/,\s]+)\/([^/,\s]+)\/([^/,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})$/

/** Makes the check of Signature Version 4 in the Authorization header; presigned URLs are not taken. */
export function createSignIn(keys: SigningKey[], region: string, clock: Clock): SignIn {
  const secrets = new Map(keys.map((key) => [key.accessKeyId, key.secretAccessKey]))
  const service = loadContract().service.signing.name
  return (request, body) => {
    // FIRST what is claimed, THEN by whom, for what and when.
    const claim = readClaim(request)
    const secret = secrets.get(claim.accessKeyId)
    if (secret === undefined) {
      throw turnAway('InvalidClientTokenId', 'The access key is not one of this emulator')
    }
    checkScope(claim, region, service)
    checkAge(claim.stamp, clock.realMs())

    // LAST whether the claim is true.
    const expected = sign(secret, claim, canonicalise(request, claim.signedHeaders, body))
    if (!timingSafeEqual(expected, Buffer.from(claim.signature, 'hex'))) {
      throw refuse('The signature does not match the request and the secret access key')
    }
  }
}

function refuse(message: string): Error {
  return turnAway('InvalidSignatureException', message)
}

function readClaim({ headers }: IncomingMessage): Claim {
  const { authorization } = headers
  if (!authorization) {
    throw turnAway('MissingAuthenticationTokenException', 'Missing Authentication Token')
  }
  const [, accessKeyId, day, region, service, end, names, signature] =
    form.exec(authorization) ?? []
  if (!signature) throw turnAway('IncompleteSignature', `Authorization must follow ${algorithm}`)
  const signedHeaders = names!.toLowerCase().split(';')
  if (!signedHeaders.includes('host')) {
    throw turnAway('IncompleteSignature', 'SignedHeaders must include host')
  }
  const stamp = headers['x-amz-date']
  if (typeof stamp !== 'string' || !/^\d{8}T\d{6}Z$/.test(stamp)) {
    throw turnAway('IncompleteSignature', 'X-Amz-Date must be a time such as 20211124T101530Z')
  }
  return {
    accessKeyId: accessKeyId!,
    scope: [day!, region!, service!, end!],
    signedHeaders,
    signature,
    stamp,
  }
}

/** The words about the region were seen on the live service (observation E13), its status was not. */
function checkScope({ scope, stamp }: Claim, region: string, service: string): void {
  const [day, scopeRegion, scopeService, end] = scope
  if (scopeRegion !== region) {
    throw refuse(`Credential should be scoped to a valid region, not '${scopeRegion}'.`)
  }
  if (scopeService !== service) {
    throw refuse(`Credential should be scoped to correct service: '${service}'.`)
  }
  if (end !== terminator) throw refuse(`Credential should end with ${terminator}`)
  if (!stamp.startsWith(day)) throw refuse('Credential and X-Amz-Date should be of one day')
}

function checkAge(stamp: string, nowMs: number): void {
  const iso = stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
  const ageMs = nowMs - Date.parse(iso)
  if (ageMs > toleranceMs) throw refuse(`Signature expired: ${stamp} is too long ago`)
  if (!(ageMs >= -toleranceMs)) throw refuse(`Signature not yet current: ${stamp} is ahead of time`)
}

function hash(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}

/** The hash is that of the body that came, not the one that X-Amz-Content-Sha256 claims. */
function canonicalise(request: IncomingMessage, signedHeaders: string[], body: Buffer): string {
  const [path = '', query = ''] = request.url!.split(/\?(.*)/s, 2)
  const names = [...signedHeaders].sort()
  const headers = names.map((name) => {
    const values = request.headersDistinct[name] ?? []
    return `${name}:${values.map((value) => value.trim().replace(/\s+/g, ' ')).join(',')}\n`
  })
  const parts = [request.method, canonicalPath(path), canonicalQuery(query)]
  return [...parts, headers.join(''), names.join(';'), hash(body)].join('\n')
}

/** Encoded once more than it was sent, without empty and dot segments, as all services but S3 do. */
function canonicalPath(path: string): string {
  const segments: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(encode(segment))
  }
  const end = segments.length > 0 && path.endsWith('/') ? '/' : ''
  return `/${segments.join('/')}${end}`
}

function canonicalQuery(query: string): string {
  const pairs = query.split('&').filter((pair) => pair !== '')
  const encoded = pairs.map((pair) => {
    const [name = '', value = ''] = pair.split(/=(.*)/s, 2)
    return [encode(decode(name)), encode(decode(value))] as const
  })
  encoded.sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)))
  return encoded.map((pair) => pair.join('=')).join('&')
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function sign(secret: string, { stamp, scope }: Claim, canonical: string): Buffer {
  const text = [algorithm, stamp, scope.join('/'), hash(canonical)].join('\n')
  const mac = (key: string | Buffer, data: string) =>
    createHmac('sha256', key).update(data).digest()
  return mac(scope.reduce<string | Buffer>(mac, `AWS4${secret}`), text)
}
