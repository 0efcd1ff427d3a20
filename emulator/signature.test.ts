import {
  ChimeSDKMeetingsClient,
  CreateMeetingCommand,
  GetMeetingCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
  type ChimeSDKMeetingsClientConfig,
} from '@aws-sdk/client-chime-sdk-meetings'
import { HttpRequest } from '@smithy/protocol-http'
import { SignatureV4 } from '@smithy/signature-v4'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { NodeSha256 } from '../src/target/sha256.ts'
import { createEmulator } from './index.ts'
import { startTestClient, type TestClient } from './test-client.ts'

let client: TestClient
const someId = '11111111-2222-3333-4444-555555555555'
const key = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a secret/with+signs' }

beforeAll(async () => {
  client = await startTestClient({ strictAuth: true, keys: [key] })
})
afterAll(() => client.emulator.close())

interface Signing {
  region?: string
  service?: string
  secret?: string
  accessKeyId?: string
  aheadMinutes?: number
  method?: string
  path?: string
  query?: Record<string, string>
  body?: string
  headers?: Record<string, string>
  /** Changes the request after it was signed. */
  tamper?: (request: HttpRequest) => void
}

/** Signs a request as the options say and sends it; gives status and error name. */
async function send(signing: Signing = {}) {
  const url = new URL(client.emulator.url)
  const { region = 'us-east-1', service = 'chime', aheadMinutes = 0, body } = signing
  const signer = new SignatureV4({
    region,
    service,
    sha256: NodeSha256,
    credentials: {
      accessKeyId: signing.accessKeyId ?? key.accessKeyId,
      secretAccessKey: signing.secret ?? key.secretAccessKey,
    },
  })
  const unsigned = new HttpRequest({
    protocol: 'http:',
    hostname: url.hostname,
    port: Number(url.port),
    method: signing.method ?? 'GET',
    path: signing.path ?? `/meetings/${someId}`,
    query: signing.query ?? {},
    headers: { host: url.host, 'content-type': 'application/json', ...signing.headers },
    ...(body !== undefined && { body }),
  })
  const signingDate = new Date(Date.now() + aheadMinutes * 60_000)
  const request = (await signer.sign(unsigned, { signingDate })) as HttpRequest
  signing.tamper?.(request)
  const query = Object.entries(request.query as Record<string, string>)
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&')
  const response = await fetch(`${client.emulator.url}${request.path}${query && `?${query}`}`, {
    method: request.method,
    headers: request.headers,
    body: request.body as string | undefined,
  })
  const { Message } = (await response.json()) as { Message: string }
  return { status: response.status, error: response.headers.get('x-amzn-errortype'), Message }
}

const found = { status: 404, error: 'NotFoundException' }
const wrong = { status: 403, error: 'InvalidSignatureException' }

describe('the SDK', () => {
  const open = (config: ChimeSDKMeetingsClientConfig) =>
    new ChimeSDKMeetingsClient({
      endpoint: client.emulator.url,
      region: 'us-east-1',
      credentials: key,
      maxAttempts: 1,
      ...config,
    })

  it('is let in with a known key, whatever it sends', async () => {
    const sdk = open({ credentials: { ...key, sessionToken: 'token' } })
    const creation = {
      ClientRequestToken: 'token',
      MediaRegion: 'us-east-1',
      ExternalMeetingId: "Zoë's (weekly) meeting",
    }
    const { Meeting } = await sdk.send(new CreateMeetingCommand(creation))
    const ResourceARN = Meeting!.MeetingArn!
    const Tags = [{ Key: 'team', Value: 'blue @ 1=1' }]
    await sdk.send(new TagResourceCommand({ ResourceARN, Tags }))
    const listed = await sdk.send(new ListTagsForResourceCommand({ ResourceARN }))
    expect(listed.Tags).toEqual(Tags)
    const strange = new ListTagsForResourceCommand({ ResourceARN: "arn:é ~*!'()&=+%/?#" })
    await expect(sdk.send(strange)).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
    sdk.destroy()
  })

  it.each([
    [
      'another secret',
      { credentials: { ...key, secretAccessKey: 'x' } },
      'InvalidSignatureException',
    ],
    ['an unknown key', { credentials: { ...key, accessKeyId: 'AKID2' } }, 'InvalidClientTokenId'],
    ['another region', { region: 'eu-west-2' }, 'InvalidSignatureException'],
  ])('is refused with %s', async (_name, config, name) => {
    const sdk = open(config)
    const call = sdk.send(new GetMeetingCommand({ MeetingId: someId }))
    await expect(call).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 403 } })
    sdk.destroy()
  })
})

describe('a signature', () => {
  it.each<[string, Signing]>([
    ['a GET', {}],
    ['paths that are encoded', { path: '/meetings/%7Bid%7D', headers: {} }],
    ['dots and slashes', { path: '/meetings//x/../y/./' }],
    ['queries in any order', { query: { z: '1', a: "é ~*!'()&=/?", empty: '' } }],
    ['white space in headers', { headers: { 'x-amz-meta': '  a   b  ' } }],
    ['14 minutes of skew', { aheadMinutes: 14 }],
    ['14 minutes of age', { aheadMinutes: -14 }],
  ])('covers %s', async (_name, signing) => {
    const { status } = await send(signing)
    expect([400, 404]).toContain(status)
  })

  it.each<[string, Signing]>([
    ['another path', { tamper: (request) => (request.path += '0') }],
    ['another method', { tamper: (request) => (request.method = 'DELETE') }],
    ['another query', { tamper: (request) => (request.query = { a: '1' }) }],
    ['another host', { headers: { host: 'elsewhere' } }],
    ['another header', { tamper: (request) => (request.headers['content-type'] = 'text/plain') }],
    ['another time', { tamper: (request) => setStamp(request, 60_000) }],
    ['16 minutes of age', { aheadMinutes: -16 }],
    ['16 minutes of skew', { aheadMinutes: 16 }],
    ['another service', { service: 'meetings-chime' }],
    ['another secret', { secret: 'other' }],
    [
      'another body',
      {
        method: 'POST',
        path: '/meetings',
        body: '{}',
        tamper: (request) => (request.body = '{ }'),
      },
    ],
    ['another payload hash', { headers: { 'x-amz-content-sha256': '0'.repeat(64) } }],
  ])('does not cover %s', async (_name, signing) => {
    expect(await send(signing)).toMatchObject(wrong)
  })

  it('is refused for another region in the words of AWS', async () => {
    expect(await send({ region: 'eu-west-1' })).toEqual({
      ...wrong,
      Message: "Credential should be scoped to a valid region, not 'eu-west-1'.",
    })
  })

  it.each<[string, number, string, (request: HttpRequest) => void]>([
    [
      'is missing',
      403,
      'MissingAuthenticationTokenException',
      (r) => delete r.headers['authorization'],
    ],
    [
      'is of no known form',
      400,
      'IncompleteSignature',
      (r) => (r.headers['authorization'] = 'Bearer x'),
    ],
    ['has no time', 400, 'IncompleteSignature', (r) => delete r.headers['x-amz-date']],
    [
      'leaves the host out',
      400,
      'IncompleteSignature',
      (r) => (r.headers['authorization'] = r.headers['authorization']!.replace('host;', '')),
    ],
  ])('that %s is refused with %i %s', async (_name, status, error, tamper) => {
    expect(await send({ tamper })).toMatchObject({ status, error })
  })

  it('is judged by real time, however far the clock was moved', async () => {
    client.emulator.admin('advance-clock', { minutes: 600 })
    expect(await send()).toMatchObject(found)
    client.emulator.reset()
  })

  it('is not needed on the admin path', async () => {
    expect((await client.call('GET', '/_chime-conformance/metrics')).status).toBe(200)
  })
})

it('takes its key from the environment when none is given', async () => {
  vi.stubEnv('CHIME_CONFORMANCE_ACCESS_KEY_ID', key.accessKeyId)
  vi.stubEnv('CHIME_CONFORMANCE_SECRET_ACCESS_KEY', key.secretAccessKey)
  const emulator = await createEmulator({ strictAuth: true })
  vi.unstubAllEnvs()
  const endpoint = emulator.url
  const sdk = new ChimeSDKMeetingsClient({ endpoint, region: 'us-east-1', credentials: key })
  const call = sdk.send(new GetMeetingCommand({ MeetingId: someId }))
  await expect(call).rejects.toMatchObject({ name: 'NotFoundException' })
  sdk.destroy()
  await emulator.close()
})

function setStamp(request: HttpRequest, aheadMs: number): void {
  const stamp = new Date(Date.now() + aheadMs).toISOString().replace(/[-:]|\.\d+/g, '')
  request.headers['x-amz-date'] = stamp
}
