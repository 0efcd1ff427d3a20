import { STATUS_CODES } from 'node:http'
import type { Ratio } from './report.ts'

/** At most `limit` characters of a text, and how many were cut off. */
export function shorten(text: string, limit: number): { text: string; cut: number } {
  if (text.length <= limit) return { text, cut: 0 }
  const kept = text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')
  return { text: kept, cut: text.length - kept.length }
}

/** `1 case`, `1,200 cases`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(number)} ${number === 1 ? noun : plural}`
}

/** A whole number with a comma every three digits, whatever the locale. */
export function formatNumber(number: number): string {
  return number.toLocaleString('en-US')
}

/** `3 ÷ 512`: both sides, never only the quotient. */
export function formatRatio(ratio: Ratio): string {
  return `${formatNumber(ratio.count)} ÷ ${formatNumber(ratio.of)}`
}

/** A share in per cent; it says 0 and 100 only when nothing or everything is meant. */
export function formatShare({ count: part, of }: Ratio): string {
  if (of === 0) return 'none'
  const share = (100 * part) / of
  if (part > 0 && share < 0.1) return '< 0.1 %'
  if (part < of && share > 99.9) return '> 99.9 %'
  return `${share.toFixed(1).replace(/\.0$/, '')} %`
}

/** `400 Bad Request`. */
export function formatStatus(status: number): string {
  const name = STATUS_CODES[status]
  return name ? `${status} ${name}` : String(status)
}

/** `320 ms`, `4.2 s`, `3 min 05 s`. */
export function formatDuration(durationMs: number): string {
  if (durationMs < 1000) return `${Math.round(durationMs)} ms`
  if (durationMs < 60_000) return `${(durationMs / 1000).toFixed(1)} s`
  const seconds = Math.round(durationMs / 1000)
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`
}
