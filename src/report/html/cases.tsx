import { groupBy } from '../group.ts'
import type { CaseReport, Report } from '../report.ts'
import { count } from '../text.ts'
import { CaseBlock, type CaseContext } from './case.tsx'
import { planEvidence, type EvidencePlan } from './evidence.ts'
import { ExchangeBlock } from './exchange.tsx'
import { UsualHeadersBlock } from './headers.tsx'
import { FilterBar } from './filter-bar.tsx'
import { isFailing, sortByUrgency, VerdictCounts, verdictOrder } from './verdict.tsx'

/** All cases by operation and member, those that fail first and open. */
export function CasesSection({ report }: { report: Report }) {
  const clauses = new Map(report.clauses.map((clause) => [clause.id, clause]))
  const context = { clauses, evidence: planEvidence(report) }
  const groups = groupBy(sortByFailing(report.cases), (one) => one.operation)
  return (
    <>
      <section id="cases" aria-labelledby="cases-title">
        <h2 id="cases-title">Cases</h2>
        <FilterBar report={report} />
        {report.cases.length === 0 && <p class="lead">No case was judged.</p>}
        {[...groups].map(([operation, cases]) => (
          <OperationGroup key={operation} operation={operation} cases={cases} context={context} />
        ))}
        <p class="lead none" hidden>
          No case fits the filters.
        </p>
      </section>
      <SharedExchanges plan={context.evidence} />
    </>
  )
}

/** Operations and members with a failing case come first; within a member, by urgency. */
function sortByFailing(cases: CaseReport[]): CaseReport[] {
  const groups = [...groupBy(cases, (one) => one.operation).values()]
  return bringFailingUp(groups).flatMap((ofOperation) => {
    const members = [...groupBy(ofOperation, (one) => one.member).values()]
    return bringFailingUp(members).flatMap(sortByUrgency)
  })
}

const bringFailingUp = (groups: CaseReport[][]): CaseReport[][] =>
  [...groups].sort((a, b) => rankUrgency(a) - rankUrgency(b))

/** The place of the most pressing failing verdict; groups without one stay as they are. */
function rankUrgency(cases: CaseReport[]): number {
  const failing = cases.filter(isFailing)
  return Math.min(verdictOrder.length, ...failing.map((one) => verdictOrder.indexOf(one.verdict)))
}

function OperationGroup(props: { operation: string; cases: CaseReport[]; context: CaseContext }) {
  const { operation, cases, context } = props
  return (
    <section class="operation" id={`op-${operation}`}>
      <h3>
        {operation} <VerdictCounts cases={cases} />
      </h3>
      {[...groupBy(cases, (one) => one.member)].map(([member, ofMember]) => (
        <details class="member" key={member} open={ofMember.some(isFailing)}>
          <summary>
            <span class="name">{member}</span> <VerdictCounts cases={ofMember} />
          </summary>
          {ofMember.map((one) => (
            <CaseBlock key={one.id} one={one} context={context} />
          ))}
        </details>
      ))}
    </section>
  )
}

function SharedExchanges({ plan }: { plan: EvidencePlan }) {
  if (!plan.shared.size && !plan.usual.request.size) return null
  return (
    <section id="exchanges" aria-labelledby="exchanges-title">
      <h2 id="exchanges-title">Shared exchanges</h2>
      <p class="lead">
        {count(plan.shared.size, 'call')} that served several cases, sent once and shown once.
      </p>
      <UsualHeadersBlock usual={plan.usual} />
      {[...plan.shared].map(([id, anchor], index) => (
        <ExchangeBlock
          key={id}
          id={anchor}
          exchange={plan.exchanges[id]!}
          title={String(index + 1)}
          limit={plan.limit(id)}
          usual={plan.usual}
        />
      ))}
    </section>
  )
}
