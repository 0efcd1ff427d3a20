import type { RequestListener, ServerResponse } from 'node:http'
import { parseBody, readBody } from './body.ts'
import type { Context } from './context.ts'
import { Refusal, serviceFailure } from './errors.ts'
import type { Served } from './registry.ts'
import { sendOutput, sendRefusal } from './reply.ts'
import type { Router } from './route.ts'
import { meetingArnStart } from './tags.ts'
import type { Members } from './validate.ts'

/** Takes every request through the order of checks, which is behaviour and told here. */
export function createPipeline(route: Router, context: Context): RequestListener {
  const { signIn, throttle, faults, metrics } = context
  const reply = createReply(context)
  return (request, response) => {
    const requestId = context.requestIdentity.uuid()
    metrics.noteRequest()

    // FIRST read.
    readBody(request, (body, failure) => {
      let served: Served | undefined
      try {
        if (failure) throw failure

        // THEN parse: a body that is no JSON object goes no further, whatever it was meant for.
        const members = parseBody(body, request.headers['content-type'])

        // THEN sign-in, when it is strict; else every caller is let in, signed or not.
        signIn?.(request, body)

        // THEN route: method, path, and the query where two operations share a path.
        const { served: reached, labels, query } = route(request.method!, request.url!)
        served = reached
        const { operation } = served.contract

        // THEN throttle: a request counts against the rate, whatever becomes of it.
        throttle?.take(operation)

        // THEN faults: they strike before the input is looked at, so nothing is changed.
        if (faults.armed) faults.strike(operation, nameResource(members, query, context))

        // THEN validate: the members one by one, as the contract bounds them.
        const input = served.validate(members, labels, query)

        // THEN act: the rules between members and the state; the only step that changes it.
        const output = served.act(input as never, context)

        // LAST reply.
        reply.accept(response, requestId, served, output)
      } catch (error) {
        reply.refuse(response, requestId, served, error)
      }
    })
  }
}

/**
 * Counts answers and sends them. Latency holds answers back, not requests: a caller that gives up
 * has changed the state all the same, as it happens on real networks.
 */
function createReply({ latencyMs, metrics }: Context) {
  const hold = (send: () => void) => {
    // A held answer keeps no process alive.
    if (latencyMs > 0) setTimeout(send, latencyMs).unref()
    else send()
  }
  return {
    accept(
      response: ServerResponse,
      requestId: string,
      { contract }: Served,
      output: object | void,
    ) {
      const { status } = contract.http
      const text = output ? JSON.stringify(output) : undefined
      metrics.noteAnswer(contract.operation, status)
      hold(() => sendOutput(response, requestId, status, text))
    },
    refuse(
      response: ServerResponse,
      requestId: string,
      served: Served | undefined,
      error: unknown,
    ) {
      const refusal = error instanceof Refusal ? error : confess(error)
      metrics.noteAnswer(served?.contract.operation, refusal.status)
      hold(() => sendRefusal(response, requestId, refusal))
    },
  }
}

/** The resource that an injected fault names: the one that was asked for, if one was. */
function nameResource(
  members: Members,
  query: ReadonlyMap<string, string>,
  context: Context,
): string {
  const arn = members['ResourceARN'] ?? query.get('arn')
  return typeof arn === 'string' ? arn : `${meetingArnStart(context)}*`
}

/** Our own code broke: say so where the owner looks, tell the caller what AWS would tell. */
function confess(error: unknown): Refusal {
  console.error('chime emulator: this is a bug, please report it.', error)
  return serviceFailure()
}
