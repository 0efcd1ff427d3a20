/** Measures the suite on the embedded emulator: cases per second, and the memory at the peak. */
import { runConformance } from '../src/conformance.ts'

const rounds = 5

const figures: { cases: number; requests: number; seconds: number }[] = []
for (let round = 0; round <= rounds; round += 1) {
  const start = performance.now()
  const report = await runConformance({ seed: `bench-${round}` })
  const seconds = (performance.now() - start) / 1000
  // The first round pays for loading and for warming up.
  if (round > 0) figures.push({ cases: report.cases.length, requests: report.requests, seconds })
}
figures.sort((a, b) => a.seconds - b.seconds)
const { cases, requests, seconds } = figures[Math.floor(figures.length / 2)]!
const peakMiB = process.resourceUsage().maxRSS / 1024
console.log(
  `suite on the emulator: ${Math.round(cases / seconds)} cases/s ` +
    `(${cases} cases, ${requests} calls in ${seconds.toFixed(2)} s, median of ${rounds}); ` +
    `peak memory ${Math.round(peakMiB)} MiB after ${rounds + 1} runs in one process`,
)
