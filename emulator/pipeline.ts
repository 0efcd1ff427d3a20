import type { RequestListener } from 'node:http'
import { parseBody, readBody } from './body.ts'
import type { Context } from './context.ts'
import { Refusal, serviceFailure, turnAway } from './errors.ts'
import { sendOutput, sendRefusal } from './reply.ts'
import type { Router } from './route.ts'

/** Takes every request through the order of checks, which is behaviour and told here. */
export function createPipeline(route: Router, context: Context): RequestListener {
  return (request, response) => {
    const requestId = context.requestIdentity.uuid()

    // FIRST read.
    readBody(request, (body, failure) => {
      try {
        if (failure) throw failure

        // THEN parse: a body that is no JSON object goes no further, whatever it was meant for.
        const members = parseBody(body, request.headers['content-type'])

        // THEN sign-in: every caller is let in, signed or not. AWS would answer 403 here.

        // THEN route: method, path, and the query where two operations share a path.
        const { served, labels, query } = route(request.method!, request.url!)
        if (!served.act) throw notImplemented(served.contract.operation)

        // THEN validate: the members one by one, as the contract bounds them.
        const input = served.validate(members, labels, query)

        // THEN act: the rules between members and the state; the only step that changes it.
        const output = served.act(input as never, context)

        // LAST reply.
        sendOutput(response, requestId, served.contract.http.status, output ?? undefined)
      } catch (error) {
        sendRefusal(response, requestId, error instanceof Refusal ? error : confess(error))
      }
    })
  }
}

function notImplemented(operation: string): Refusal {
  return turnAway('NotImplementedException', `${operation} is not emulated yet`)
}

/** Our own code broke: say so where the owner looks, tell the caller what AWS would tell. */
function confess(error: unknown): Refusal {
  console.error('chime emulator: this is a bug, please report it.', error)
  return serviceFailure()
}
