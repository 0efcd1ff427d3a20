import type { Exchange } from '../../target/target.ts'
import type { CaseReport, Report } from '../report.ts'
import { findUsualHeaders, showHeaders, type UsualHeaders } from './headers.tsx'
import { isFailing } from './verdict.tsx'

/** Where each exchange is shown, and how much of it, so that the page stays small. */
export interface EvidencePlan {
  exchanges: Report['exchanges']
  /** Anchors of the exchanges that several cases share: shown once, linked from each case. */
  shared: Map<string, string>
  usual: UsualHeaders
  /** Ids of the exchanges that a case shows: of many cases, the ones that pass show the last call. */
  shown(one: CaseReport): string[]
  /** How much of an exchange to show; failing cases get more. */
  limit(exchangeId: string): Limit
}

/** Characters of each body and of each list of headers. */
export interface Limit {
  body: number
  headers: number
}

/** Characters of a page, so that one of 2,000 cases stays under 5 MB, and what its parts take. */
const pageLimit = 4_900_000
const markupOfCase = 1400
const markupOfClause = 500
const markupOfExchange = 450
/** Lines are indented. */
const growth = 1.25
/** With more cases than this, preparation and twins of passing ones are left to report.json. */
const manyCases = 1500
/** Room that failing cases have in any case, however many others there are. */
const roomForFailing = 400_000

/** Where it gets tight, headers give way to bodies. */
const limits: Limit[] = [
  { body: 16_000, headers: 2000 },
  { body: 8000, headers: 2000 },
  { body: 4000, headers: 2000 },
  { body: 2000, headers: 2000 },
  { body: 800, headers: 1000 },
  { body: 400, headers: 600 },
  { body: 180, headers: 0 },
  { body: 80, headers: 0 },
]

/** Shares exchanges between cases and picks the widest limits that the page has room for. */
export function planEvidence(report: Report): EvidencePlan {
  const usual = findUsualHeaders(report.exchanges)
  const brief = report.cases.length > manyCases
  const shown = (one: CaseReport): string[] =>
    brief && !isFailing(one) ? one.exchanges.slice(-1) : listExchanges(one)
  const failing = new Set(report.cases.filter(isFailing).flatMap(shown))
  const others = new Set(report.cases.flatMap(shown).filter((id) => !failing.has(id)))
  const room =
    pageLimit - markupOfCase * report.cases.length - markupOfClause * report.clauses.length
  const choose = (ids: Set<string>, space: number): { limit: Limit; size: number } => {
    const lengths = [...ids].flatMap((id) => measure(report.exchanges[id], usual))
    const sizes = limits.map((limit) => ({ limit, size: sum(lengths.map(fitTo(limit))) }))
    return sizes.find(({ size }) => size <= space) ?? sizes.at(-1)!
  }
  const forFailing = choose(failing, Math.max(roomForFailing, room / 2))
  const forOthers = choose(others, room - forFailing.size)
  return {
    exchanges: report.exchanges,
    shared: findShared(report, shown),
    usual,
    shown,
    limit: (id) => (failing.has(id) ? forFailing.limit : forOthers.limit),
  }
}

function findShared(report: Report, shown: EvidencePlan['shown']): Map<string, string> {
  const uses = new Map<string, number>()
  for (const id of report.cases.flatMap(shown)) uses.set(id, (uses.get(id) ?? 0) + 1)
  const ids = [...uses].filter(([id, number]) => number > 1 && report.exchanges[id])
  return new Map(ids.map(([id], index) => [id, `exchange-${index + 1}`]))
}

const listExchanges = (one: CaseReport): string[] => [...new Set([...one.exchanges, ...one.twin])]

/** Characters of the parts of one exchange. */
interface Lengths {
  headers: number[]
  bodies: number[]
}

function measure(exchange: Exchange | undefined, usual: UsualHeaders): Lengths[] {
  if (!exchange) return []
  const { request, response } = exchange
  const headers = [
    showHeaders(request.headers, usual.request).length,
    showHeaders(response?.headers ?? {}, usual.response).length,
  ]
  return [{ headers, bodies: [request.body.length, response?.body.length ?? 0] }]
}

/** Gives the size that an exchange takes on the page under a limit. */
function fitTo(limit: Limit): (lengths: Lengths) => number {
  return ({ headers, bodies }) =>
    markupOfExchange +
    sum(headers.map((length) => Math.min(length, limit.headers))) +
    growth * sum(bodies.map((length) => Math.min(length, limit.body)))
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
