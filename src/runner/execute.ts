import type { Call, Script } from '../case/case.ts'
import type { Exchange, Target } from '../target/target.ts'
import { readJsonBody } from './answer.ts'
import { fillIn, fillInMembers, MissingValue, type Scope } from './scope.ts'

export interface Limits {
  timeoutMs: number
  signal?: AbortSignal
}

/** What a script came to: per call the exchanges (several when it was sent at the same time). */
export interface Execution {
  key: string
  scope: Scope
  exchanges: Exchange[][]
  /** Why the calls after the last exchange were not sent. */
  stopped?: string
}

/**
 * Sends the calls of a script in order; stops where a value for the next call is missing. What was
 * already sent, by a preparation that several scripts share, is taken over.
 */
export async function executeScript(
  script: Script,
  target: Target,
  nonce: string,
  limits: Limits,
  prepared?: Execution,
): Promise<Execution> {
  const execution: Execution = {
    key: script.key,
    scope: { nonce, answers: { ...prepared?.scope.answers } },
    exchanges: [...(prepared?.exchanges ?? [])],
  }
  if (prepared?.stopped) return { ...execution, stopped: prepared.stopped }
  for (const [index, call] of script.calls.entries()) {
    if (index < execution.exchanges.length) continue
    try {
      const exchanges = await send(call, index, target, execution.scope, limits)
      execution.exchanges.push(exchanges)
      if (call.as) execution.scope.answers[call.as] = readJsonBody(exchanges[0])
      const failure = exchanges[0]?.failure
      if (failure) {
        execution.stopped = `${call.operation}: ${failure.message}`
        break
      }
    } catch (error) {
      if (!(error instanceof MissingValue)) throw error
      execution.stopped = `${call.operation} was not sent: ${error.message}`
      break
    }
  }
  return execution
}

function send(
  call: Call,
  index: number,
  target: Target,
  scope: Scope,
  limits: Limits,
): Promise<Exchange[]> {
  const request = {
    operation: call.operation,
    via: call.via,
    input: fillInMembers(call.input, scope, index),
    ...(call.wire && { wire: fillIn(call.wire as never, scope, index) as typeof call.wire }),
  }
  return Promise.all(Array.from({ length: call.times }, () => target.call(request, limits)))
}

/**
 * Deletes the meetings that a script made, so that a run leaves nothing behind. Returns the number
 * of meetings whose deletion the target did not confirm.
 */
export async function cleanUp(
  execution: Execution,
  target: Target,
  limits: Limits,
): Promise<{ requests: number; leftOver: number }> {
  const all = execution.exchanges.flat()
  const made = new Set(all.filter((one) => one.response?.status === 200).flatMap(meetingMade))
  for (const exchange of all) {
    if (exchange.operation !== 'DeleteMeeting' || exchange.response?.status !== 204) continue
    for (const id of made) if (exchange.request.url.endsWith(id)) made.delete(id)
  }
  const statuses = await Promise.all(
    [...made].map(async (MeetingId) => {
      const request = { operation: 'DeleteMeeting', via: 'wire' as const, input: { MeetingId } }
      return (await target.call(request, limits)).response?.status
    }),
  )
  const gone = statuses.filter((status) => status === 204 || status === 404)
  return { requests: statuses.length, leftOver: statuses.length - gone.length }
}

function meetingMade(exchange: Exchange): string[] {
  if (!exchange.operation.startsWith('CreateMeeting')) return []
  const body = readJsonBody(exchange) as { Meeting?: { MeetingId?: unknown } } | undefined
  const id = body?.Meeting?.MeetingId
  return typeof id === 'string' && id !== '' ? [id] : []
}
