import { SingleBar } from 'cli-progress'
import type { Verdict } from '../runner/judge.ts'
import { failingVerdicts } from './conclusion.ts'
import { escapeText } from './escape.ts'

/** Shows how far a run is. */
export interface Progress {
  tick(result: { id: string; verdict: Verdict }): void
  stop(): void
}

interface Counts {
  done: number
  pass: number
  fail: number
  other: number
}

/** A bar on a terminal; elsewhere a line every 10 per cent and one for each failing case. */
export function openProgress(options: {
  total: number
  stream: NodeJS.WritableStream
  isTerminal: boolean
}): Progress {
  const counts = { done: 0, pass: 0, fail: 0, other: 0 }
  return options.isTerminal ? openBar(options, counts) : openLog(options, counts)
}

function openBar(
  { total, stream }: { total: number; stream: NodeJS.WritableStream },
  counts: Counts,
): Progress {
  const startedAt = performance.now()
  const bar = new SingleBar({
    stream,
    format: '{bar} {value}/{total} · {pass} pass · {fail} fail · {other} other · {rate}/s',
    barsize: 24,
    barCompleteChar: '█',
    barIncompleteChar: '░',
  })
  const describe = (): object => {
    const seconds = (performance.now() - startedAt) / 1000
    return { ...counts, rate: seconds > 0 ? Math.round(counts.done / seconds) : 0 }
  }
  bar.start(total, 0, describe())
  return {
    tick({ verdict }) {
      add(counts, verdict)
      bar.update(counts.done, describe())
    },
    stop: () => bar.stop(),
  }
}

function openLog(
  { total, stream }: { total: number; stream: NodeJS.WritableStream },
  counts: Counts,
): Progress {
  let shownTenth = 0
  return {
    tick({ id, verdict }) {
      add(counts, verdict)
      if (failingVerdicts.includes(verdict)) stream.write(`${verdict} ${escapeText(id)}\n`)
      const tenth = Math.floor((10 * counts.done) / total)
      if (tenth <= shownTenth) return
      shownTenth = tenth
      const { done, pass, fail, other } = counts
      stream.write(`${done}/${total} cases · ${pass} pass · ${fail} fail · ${other} other\n`)
    },
    stop() {},
  }
}

function add(counts: Counts, verdict: Verdict): void {
  counts.done++
  if (verdict === 'pass') counts.pass++
  else if (failingVerdicts.includes(verdict)) counts.fail++
  else counts.other++
}
