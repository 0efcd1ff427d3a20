/** The emulator in a process of its own, without limits. Forked by bench/emulator.ts. */
import { createEmulator } from '../emulator/index.ts'

const emulator = await createEmulator({ limits: { concurrentMeetings: Infinity } })

process.on('message', (question: 'cpu' | 'memory' | 'reset') => {
  if (question === 'cpu') return void process.send?.(process.cpuUsage())
  if (question === 'memory') {
    globalThis.gc?.()
    return void process.send?.(process.memoryUsage().heapUsed)
  }
  emulator.reset()
  process.send?.('ready')
})
process.send?.(emulator.url)
