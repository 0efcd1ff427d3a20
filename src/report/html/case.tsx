import type { ComponentChildren } from 'preact'
import { describeFinding } from '../finding.ts'
import type { CaseReport, ClauseReport } from '../report.ts'
import { shorten } from '../text.ts'
import type { EvidencePlan } from './evidence.ts'
import { CallLine, ExchangeBlock } from './exchange.tsx'
import { FindingTable } from './finding-table.tsx'
import { isFailing, VerdictMark } from './verdict.tsx'

/** What a case needs to know of the rest of the report. */
export interface CaseContext {
  clauses: Map<string, ClauseReport>
  evidence: EvidencePlan
}

/** One case: a line to scan, and behind it everything that led to the verdict. */
export function CaseBlock({ one, context }: { one: CaseReport; context: CaseContext }) {
  const name = one.id.slice(one.id.lastIndexOf('/') + 1)
  return (
    <details
      class="case"
      id={one.id}
      open={isFailing(one)}
      data-v={one.verdict}
      data-l={one.level}
      data-e={one.evidence.join(' ')}
    >
      <summary>
        <VerdictMark verdict={one.verdict} />
        <span class="name">{name}</span>
        <Gist one={one} />
        <span class="tags">
          {one.level} · {one.evidence.join(', ')}
        </span>
      </summary>
      <div class="inside">
        <Clauses ids={one.clauses} clauses={context.clauses} />
        {one.findings.length > 0 && (
          <FindingTable
            findings={one.findings}
            caption={one.verdict === 'noted' ? 'What was seen' : 'Why: every mismatch'}
          />
        )}
        <Particulars one={one} />
        <Evidence one={one} plan={context.evidence} />
      </div>
    </details>
  )
}

/** The reason in the line itself, so that a page of closed cases can be read. */
function Gist({ one }: { one: CaseReport }) {
  const [first, ...rest] = one.findings
  const more = rest.length ? ` (+${rest.length})` : ''
  const text = first ? describeFinding(first) + more : (one.reason ?? '')
  if (!text) return null
  return <bdi class="gist">{shorten(text, 160).text}</bdi>
}

function Clauses({ ids, clauses }: { ids: string[]; clauses: CaseContext['clauses'] }) {
  return (
    <ul class="statements">
      {ids.map((id) => (
        <li key={id}>
          <a href={`#${id}`}>{id}</a> {clauses.get(id)?.text}{' '}
          <small>{clauses.get(id)?.source}</small>
        </li>
      ))}
    </ul>
  )
}

function Particulars({ one }: { one: CaseReport }) {
  return (
    <dl class="particulars">
      {one.reason && <Line name="Reason">{<bdi>{shorten(one.reason, 1000).text}</bdi>}</Line>}
      {one.chosen && (
        <Line name="Chosen">
          of the documented outcomes, that of <bdi>{one.chosen}</bdi>
        </Line>
      )}
      {one.unknownMembers.length > 0 && (
        <Line name="Unknown">
          members that the contract does not know:{' '}
          <bdi class="code">{shorten(one.unknownMembers.join(', '), 500).text}</bdi>
        </Line>
      )}
      {one.note && <Line name="Note">{one.note}</Line>}
      <Line name="Case">
        <code>{one.id}</code> <small>in</small> <code>{one.file}</code>
      </Line>
      <Line name="Repeat">
        <code class="copy">{one.repeat}</code>
      </Line>
    </dl>
  )
}

function Line({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Evidence({ one, plan }: { one: CaseReport; plan: EvidencePlan }) {
  const calls = one.exchanges.map((id, index) => ({
    id,
    title: one.exchanges.length > 1 ? `Call ${index + 1}` : 'Call',
  }))
  const twins = one.twin.map((id, index) => ({
    id,
    title: one.twin.length > 1 ? `Twin, call ${index + 1}` : 'Twin',
  }))
  const shown = new Set(plan.shown(one))
  const lines = [...calls, ...twins].filter(({ id }) => shown.has(id))
  const left = calls.length + twins.length - lines.length
  return (
    <div class="evidence">
      {lines.map(({ id, title }) => (
        <EvidenceLine key={title} id={id} title={title} plan={plan} />
      ))}
      {left > 0 && <small>and {left} more in report.json: preparation, twin</small>}
    </div>
  )
}

function EvidenceLine({ id, title, plan }: { id: string; title: string; plan: EvidencePlan }) {
  const exchange = plan.exchanges[id]
  if (!exchange) return null
  const anchor = plan.shared.get(id)
  if (anchor) {
    return (
      <a class="shared" href={`#${anchor}`}>
        <small>{title}</small> <CallLine exchange={exchange} />
      </a>
    )
  }
  return (
    <ExchangeBlock exchange={exchange} title={title} limit={plan.limit(id)} usual={plan.usual} />
  )
}
