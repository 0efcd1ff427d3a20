import { NodeHttpHandler } from '@smithy/node-http-handler'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Contract } from '../contract/types.ts'
import { openSdk } from './sdk.ts'
import type { Exchange, Target } from './target.ts'
import { openWire } from './wire.ts'

export interface Credentials {
  accessKeyId: string
  secretAccessKey: string
  sessionToken?: string
}

export interface EndpointOptions {
  /** http or https, with an optional path prefix. */
  endpoint: string
  region?: string
  credentials?: Credentials
  /** The most connections at one time. */
  connections?: number
  kind?: string
  name?: string
}

/** What requests are signed with where nobody asks for real keys. Not a secret. */
export const placeholderCredentials: Credentials = {
  accessKeyId: 'AKIACONFORMANCETEST0',
  secretAccessKey: 'not-a-secret-only-for-conformance-runs',
}

/** Opens any HTTP endpoint as a target: the SDK and signed raw requests share its connections. */
export function openEndpoint(contract: Contract, options: EndpointOptions): Target {
  const { region = 'us-east-1', credentials = placeholderCredentials, connections = 64 } = options
  const agentOptions = { keepAlive: true, maxSockets: connections }
  const requestHandler = new NodeHttpHandler({
    httpAgent: new HttpAgent(agentOptions),
    httpsAgent: new HttpsAgent(agentOptions),
    // The pool is sized to the run's concurrency; the warning would name our own choice.
    socketAcquisitionWarningTimeout: 2 ** 31 - 1,
  })
  const connection = { endpoint: options.endpoint, region, credentials, requestHandler }
  const sdk = openSdk(connection)
  const wire = openWire(contract, connection)
  return {
    kind: options.kind ?? 'endpoint',
    name: options.name ?? options.endpoint,
    endpoint: options.endpoint,
    region,
    call: (request, limits): Promise<Exchange> =>
      request.via === 'sdk' ? sdk(request, limits) : wire(request, limits),
    close: async () => requestHandler.destroy(),
  }
}
