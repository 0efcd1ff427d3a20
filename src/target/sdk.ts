import * as sdk from '@aws-sdk/client-chime-sdk-meetings'
import type { NodeHttpHandler } from '@smithy/node-http-handler'
import type { HttpRequest, HttpResponse } from '@smithy/protocol-http'
import type { Credentials } from './endpoint.ts'
import { CallRecorder } from './exchange.ts'
import type { Exchange, Request, Target } from './target.ts'

export interface Connection {
  endpoint: string
  region: string
  credentials: Credentials
  requestHandler: NodeHttpHandler
}

type Command = Parameters<sdk.ChimeSDKMeetingsClient['send']>[0]
type CommandClass = new (input: unknown) => Command

/**
 * Drives the AWS SDK with retries off: one call is one request. The exchange is taken below the
 * deserialiser, so the bytes are kept even when the SDK cannot make sense of them.
 */
export function openSdk(connection: Connection): Target['call'] {
  const client = new sdk.ChimeSDKMeetingsClient({ ...connection, maxAttempts: 1 })
  return async (request, limits): Promise<Exchange> => {
    const recorder = new CallRecorder(request, limits)
    try {
      const command = makeCommand(request)
      command.middlewareStack.add(
        (next) => async (args) => {
          recorder.noteRequest(args.request as HttpRequest)
          const result = await next(args)
          const response = result.response as HttpResponse
          response.body = await recorder.noteResponse(response)
          return result
        },
        { step: 'deserialize', priority: 'low', name: 'recordExchange' },
      )
      const { $metadata: _metadata, ...output } = await client.send(command, {
        abortSignal: recorder.signal,
      })
      recorder.noteSdk({ output })
      return recorder.finish()
    } catch (error) {
      const { name, message } = error as Error
      recorder.noteSdk({ exception: name, message })
      return recorder.finish(error)
    }
  }
}

function makeCommand(request: Request): Command {
  const name = `${request.operation}Command`
  const commandClass = (sdk as unknown as Record<string, CommandClass | undefined>)[name]
  if (!commandClass) throw new Error(`The installed SDK has no ${name}.`)
  return new commandClass(request.input)
}
