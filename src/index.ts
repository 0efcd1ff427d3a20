/** The library: the same runner and emulator that the command line uses. */
export { runConformance, exitCodes, type ConformanceOptions } from './conformance.ts'
export { createEmulator } from '../emulator/index.ts'
export type { Report } from './report/report.ts'
