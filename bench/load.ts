/** The load generator, in a process of its own. Forked by bench/emulator.ts. */
import autocannon from 'autocannon'

/** What to send, for how long or how often. */
export interface Load {
  url: string
  requests: { method: 'GET' | 'POST'; path: string; body?: string }[]
  connections: number
  /** Seconds, unless `amount` is given. */
  duration?: number
  amount?: number
}

process.on('message', (load: Load) => {
  void run(load).then((perSecond) => process.send?.(perSecond))
})

/** Runs one load; gives accepted requests per second, or a sentence about what went wrong. */
async function run(load: Load): Promise<number | string> {
  const result = await autocannon({
    ...load,
    // [<id>] in a body becomes a fresh ClientRequestToken.
    idReplacement: true,
    headers: { 'content-type': 'application/json' },
  })
  if (result.non2xx || result.errors) {
    return `${result.non2xx} refusals and ${result.errors} errors from ${load.url}`
  }
  return result['2xx'] / result.duration
}
process.send?.('ready')
