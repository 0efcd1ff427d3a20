import { HttpRequest, type HttpResponse } from '@smithy/protocol-http'
import { SignatureV4 } from '@smithy/signature-v4'
import type { Input, Json } from '../case/row.ts'
import type { Contract, Operation } from '../contract/types.ts'
import { CallRecorder } from './exchange.ts'
import { NodeSha256 } from './sha256.ts'
import type { Connection } from './sdk.ts'
import type { Exchange, Request, Target } from './target.ts'

/** Sends signed requests of our own making: for what the SDK would not send. */
export function openWire(contract: Contract, connection: Connection): Target['call'] {
  const signer = new SignatureV4({
    service: contract.service.signing.name,
    region: connection.region,
    credentials: connection.credentials,
    sha256: NodeSha256,
  })
  return async (request, limits): Promise<Exchange> => {
    const recorder = new CallRecorder(request, limits)
    try {
      const operation = contract.operations[request.operation]
      if (!operation) throw new Error(`specs/operations has no ${request.operation}.`)
      const unsigned = serialise(operation, request, new URL(connection.endpoint))
      const signed = (await signer.sign(unsigned)) as HttpRequest
      // What a row says about the signature holds against the signer.
      const authorization = request.wire?.headers?.['authorization']
      if (authorization === null) delete signed.headers['authorization']
      else if (authorization !== undefined) signed.headers['authorization'] = authorization
      recorder.noteRequest(signed)
      const { response } = await connection.requestHandler.handle(signed, {
        abortSignal: recorder.signal,
      })
      await recorder.noteResponse(response as HttpResponse)
      return recorder.finish()
    } catch (error) {
      return recorder.finish(error)
    }
  }
}

/** Writes the input where the operation's bindings put it, then applies the row's departures. */
export function serialise(operation: Operation, request: Request, endpoint: URL): HttpRequest {
  const { wire = {}, input } = request
  const body = wire.body ?? serialiseBody(operation, input)
  const headers: Record<string, string> = { host: endpoint.host }
  if (body !== '') {
    headers['content-type'] = 'application/json'
    headers['content-length'] = String(Buffer.byteLength(body))
  }
  for (const [name, value] of Object.entries(wire.headers ?? {})) {
    if (value === null) delete headers[name]
    else headers[name] = value
  }
  const prefix = endpoint.pathname.replace(/\/$/, '')
  return new HttpRequest({
    protocol: endpoint.protocol,
    hostname: endpoint.hostname,
    ...(endpoint.port && { port: Number(endpoint.port) }),
    method: wire.method ?? operation.http.method,
    path: prefix + (wire.path ?? serialisePath(operation, input)),
    query: wire.query ?? serialiseQuery(operation, input),
    headers,
    body,
  })
}

function serialisePath(operation: Operation, input: Input): string {
  return operation.http.path.replace(/\{(\w+)\}/g, (_label, name: string) =>
    encodeURIComponent(asText(input[name])),
  )
}

function serialiseQuery(operation: Operation, input: Input): Record<string, string> {
  const query = { ...operation.http.query }
  for (const [member, binding] of Object.entries(operation.bindings)) {
    if (binding.in === 'query' && input[member] !== undefined) {
      query[binding.name] = asText(input[member])
    }
  }
  return query
}

function serialiseBody(operation: Operation, input: Input): string {
  const members = Object.entries(input).filter(([name]) => !operation.bindings[name])
  const hasBody = operation.http.method !== 'GET' && operation.http.method !== 'DELETE'
  return hasBody ? JSON.stringify(Object.fromEntries(members)) : ''
}

const asText = (value: Json | undefined): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? '')
