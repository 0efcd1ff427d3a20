import type { Case, Script } from '../case/case.ts'
import type { Exchange, Target } from '../target/target.ts'
import { readBodyKind, readErrorName, saysNotImplemented } from './answer.ts'
import { cleanUp, executeScript, type Limits } from './execute.ts'

/** Why a run cannot start: nothing there, keys refused, or somebody else answered. */
export interface Obstacle {
  kind: 'unreachable' | 'credentials-refused' | 'wrong-service'
  message: string
}

/** Sends the smallest CreateMeeting once and reads from the answer whether a run makes sense. */
export async function checkTarget(
  target: Target,
  smallest: Script,
  nonce: string,
  limits: Limits,
): Promise<Obstacle | undefined> {
  const execution = await executeScript(smallest, target, nonce, limits)
  await cleanUp(execution, target, limits)
  const exchange = execution.exchanges.at(-1)?.[0]
  return exchange && diagnose(exchange, target.endpoint)
}

/** Tells a target that cannot be tested from one that fails tests. Pure. */
export function diagnose(exchange: Exchange, endpoint: string): Obstacle | undefined {
  const { failure, response } = exchange
  if (failure) return unreachable(failure.kind, failure.message, endpoint)
  const status = response!.status
  const name = readErrorName(exchange)
  const said = `${status}${name ? ` ${name}` : ''}`
  const kind = readBodyKind(exchange)
  if (kind === 'html' || kind === 'xml' || kind === 'text') {
    return wrongService(
      endpoint,
      `with ${kind === 'text' ? 'text that is no JSON' : kind.toUpperCase()} (status ${status})`,
    )
  }
  if (status === 401 || status === 403) {
    return {
      kind: 'credentials-refused',
      message: `${endpoint} refuses the credentials (${said}). Set CHIME_CONFORMANCE_ACCESS_KEY_ID and CHIME_CONFORMANCE_SECRET_ACCESS_KEY to keys that it knows.`,
    }
  }
  const unknownRoute = status === 404 || status === 405
  if (unknownRoute || saysNotImplemented(exchange)) {
    return wrongService(endpoint, `POST /meetings with ${said}`)
  }
  return undefined
}

function wrongService(endpoint: string, answer: string): Obstacle {
  return {
    kind: 'wrong-service',
    message: `${endpoint} answers ${answer}: this is not the Chime SDK Meetings API. Check host, port and path prefix.`,
  }
}

function unreachable(kind: string, message: string, endpoint: string): Obstacle {
  const advice: Record<string, string> = {
    refused: 'Start the server, or correct host and port.',
    dns: 'Correct the host name.',
    timeout: 'It accepts connections but does not answer; check the server or raise --timeout.',
    tls: 'Check the certificate, or whether the endpoint wants http:// instead of https://.',
    garbled: 'Something that is not HTTP listens there.',
  }
  const next =
    advice[kind] ?? 'Check that the server keeps the connection open until it has answered.'
  return { kind: 'unreachable', message: `${endpoint} cannot be tested: ${message}. ${next}` }
}

/** The first case whose script is one accepted CreateMeeting: what preflight sends. */
export function findSmallest(cases: Case[]): Script | undefined {
  return cases.find(
    ({ twin }) =>
      twin?.script.calls.length === 1 && twin.script.calls[0]?.operation === 'CreateMeeting',
  )?.twin?.script
}
