import type { Report } from '../report.ts'

/** Header lines that so many messages carry that each of them is told once for all. */
export interface UsualHeaders {
  request: Set<string>
  response: Set<string>
}

type Headers = Record<string, string>

/** With fewer exchanges nothing is gained by leaving lines out. */
const fewest = 20
const usualShare = 1 / 3

/** Lines with the same name and value in more than a third of all requests, or of all answers. */
export function findUsualHeaders(exchanges: Report['exchanges']): UsualHeaders {
  const all = Object.values(exchanges)
  return {
    request: findUsual(all.map(({ request }) => request.headers)),
    response: findUsual(all.flatMap(({ response }) => (response ? [response.headers] : []))),
  }
}

function findUsual(messages: Headers[]): Set<string> {
  if (messages.length < fewest) return new Set()
  const uses = new Map<string, number>()
  for (const line of messages.flatMap(listLines)) uses.set(line, (uses.get(line) ?? 0) + 1)
  const lines = [...uses].filter(([, number]) => number > messages.length * usualShare)
  return new Set(lines.map(([line]) => line))
}

const listLines = (headers: Headers): string[] =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`)

/** The headers of one message, one a line; usual ones are only counted. */
export function showHeaders(headers: Headers, usual: Set<string>): string {
  const lines = listLines(headers)
  const own = lines.filter((line) => !usual.has(line))
  const left = lines.length - own.length
  return [...own, ...(left ? [`(and ${left} usual ones)`] : [])].join('\n')
}

export function UsualHeadersBlock({ usual }: { usual: UsualHeaders }) {
  if (!usual.request.size && !usual.response.size) return null
  return (
    <details class="exchange">
      <summary>Usual headers, left out above and below</summary>
      <div class="wire">
        {(['request', 'response'] as const).map((side) => (
          <figure key={side}>
            <figcaption>Of many {side === 'request' ? 'requests' : 'responses'}</figcaption>
            <pre dir="ltr">{[...usual[side]].join('\n')}</pre>
          </figure>
        ))}
      </div>
    </details>
  )
}
