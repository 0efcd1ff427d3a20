import type { IncomingMessage, RequestListener } from 'node:http'
import type { Admin, AdminAction } from './admin.ts'
import { parseBody, readBody } from './body.ts'
import type { Context } from './context.ts'
import { Refusal, serviceFailure, turnAway } from './errors.ts'
import { sendOutput, sendRefusal } from './reply.ts'

/** Where the admin path begins. No operation of the API has a path that begins so. */
export const adminPath = '/_chime-conformance/'

/** These change nothing, so they may be read with GET as well. */
const readable = new Set(['state', 'metrics'])

/** Serves the admin actions over HTTP: the input is the body, the output the answer. */
export function createAdminPath(admin: Admin, context: Context): RequestListener {
  return (request, response) => {
    const requestId = context.requestIdentity.uuid()
    readBody(request, (body, failure) => {
      try {
        if (failure) throw failure
        checkCaller(request)
        const action = request.url!.slice(adminPath.length).replace(/\?.*$/s, '') as AdminAction
        checkMethod(request.method!, action)
        const input = parseBody(body, request.headers['content-type'])
        const output = admin(action, input as never)
        sendOutput(response, requestId, 200, JSON.stringify(output))
      } catch (error) {
        const refusal = error instanceof Refusal ? error : serviceFailure()
        if (refusal !== error) console.error('chime emulator: this is a bug.', error)
        sendRefusal(response, requestId, refusal)
      }
    })
  }
}

/** Wherever the emulator listens, only this machine may administer it, and no page in a browser. */
function checkCaller({ socket, headers }: IncomingMessage): void {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  if ((address.startsWith('127.') || address === '::1') && headers.origin === undefined) return
  throw new Refusal('ForbiddenException', 'The admin path is for programs on this machine only')
}

function checkMethod(method: string, action: string): void {
  const allowed = readable.has(action) ? ['GET', 'POST'] : ['POST']
  if (allowed.includes(method)) return
  const names = allowed.join(', ')
  throw turnAway('MethodNotAllowedException', `This admin action takes ${names}`, { Allow: names })
}
