/** A mistake in what the user gave; its message says what, where and what to do. */
export class UsageError extends Error {}

/** One sentence for the user; a stack only for faults of our own and only on request. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `chime-conformance: ${String(error)}`
  const wantsStack = process.env['CHIME_CONFORMANCE_DEBUG'] === 'yes'
  return `chime-conformance: ${wantsStack ? error.stack : error.message}`
}
