import type { ComponentChildren } from 'preact'
import type { Verdict } from '../../runner/judge.ts'
import type { Figures as FiguresData, Ratio, Report } from '../report.ts'
import { formatNumber, formatRatio, formatShare } from '../text.ts'
import { verdictMeanings, verdictOrder, verdictSigns } from './verdict.tsx'

/** The figures side by side; none of them is a sum over the others. */
export function FiguresSection({ report }: { report: Report }) {
  const { coverage, divergence, indeterminate, detection, evidence } = report.figures
  return (
    <section id="figures" aria-labelledby="figures-title">
      <h2 id="figures-title">Figures</h2>
      <VerdictBar verdicts={report.figures.verdicts} />
      <div class="cards">
        <Card title="Divergence" about="failed ÷ decided">
          <Measure name="must" ratio={divergence.must} tone="bad" />
          <Measure name="should" ratio={divergence.should} tone="bad" />
        </Card>
        <Card tall title="Coverage" about="decided in this run ÷ what the contract states">
          <Measure name="clauses" ratio={coverage.clauses} />
          <Measure name="members" ratio={coverage.members} />
          <Measure name="bounds" ratio={coverage.bounds} />
          <Measure name="enum values" ratio={coverage.enumValues} />
          <Measure name="error pairs" ratio={coverage.errorPairs} />
          <p class="aside">
            {formatNumber(coverage.excludedClauses)} clauses are excluded, each with its reason.
          </p>
        </Card>
        <Card title="Evidence" about={`decided cases by source; model of ${evidence.model}`}>
          <EvidenceList byKind={evidence.byKind} />
        </Card>
        <Card title="Indeterminate" about="no whole answer ÷ cases">
          <Measure name="cases" ratio={indeterminate} tone="warn" />
        </Card>
        <Card title="Detection power" about="mutants killed ÷ applied, for this suite">
          {detection ? (
            <>
              <Measure name="killed" ratio={detection} />
              <p class="aside">
                measured {detection.measuredAt.slice(0, 10)}
                {detection.stale && <strong> — stale: the suite has changed since</strong>}
              </p>
            </>
          ) : (
            <p class="aside">not measured yet</p>
          )}
        </Card>
      </div>
    </section>
  )
}

function Card(props: {
  title: string
  about: string
  tall?: boolean
  children: ComponentChildren
}) {
  return (
    <div class={props.tall ? 'card tall' : 'card'}>
      <h3>{props.title}</h3>
      <p class="about">{props.about}</p>
      {props.children}
    </div>
  )
}

function Measure({ name, ratio, tone = 'plain' }: { name: string; ratio: Ratio; tone?: string }) {
  return (
    <div class="measure">
      <span class="name">{name}</span>
      <span class="ratio">{formatRatio(ratio)}</span>
      <span class="share">{formatShare(ratio)}</span>
      <Bar ratio={ratio} tone={tone} />
    </div>
  )
}

/** A bar in SVG: its length is an attribute, which the page's content policy allows. */
export function Bar({ ratio, tone = 'plain' }: { ratio: Ratio; tone?: string }) {
  const length = ratio.of ? (100 * ratio.count) / ratio.of : 0
  return (
    <svg class={`bar ${tone}`} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect class="rest" width="100" height="1" />
      <rect class="part" width={length.toFixed(2)} height="1" />
    </svg>
  )
}

function EvidenceList({ byKind }: { byKind: FiguresData['evidence']['byKind'] }) {
  return (
    <dl class="tally">
      {Object.entries(byKind).map(([kind, number]) => (
        <div key={kind} class={number ? '' : 'zero'}>
          <dt>{kind}</dt>
          <dd>{formatNumber(number)}</dd>
        </div>
      ))}
    </dl>
  )
}

function VerdictBar({ verdicts }: { verdicts: Record<Verdict, number> }) {
  const shown = verdictOrder.filter((verdict) => verdicts[verdict] > 0)
  const total = shown.reduce((sum, verdict) => sum + verdicts[verdict], 0)
  let start = 0
  return (
    <div class="verdicts">
      <svg viewBox={`0 0 ${total || 1} 1`} preserveAspectRatio="none" aria-hidden="true">
        {shown.map((verdict) => {
          const x = start
          start += verdicts[verdict]
          const width = verdicts[verdict]
          return <rect class={`f-${verdict}`} key={verdict} x={x} width={width} height="1" />
        })}
      </svg>
      <ul>
        {shown.map((verdict) => (
          <li key={verdict} title={verdictMeanings[verdict]}>
            <span class={`sign v-${verdict}`} aria-hidden="true">
              {verdictSigns[verdict]}
            </span>
            <b>{formatNumber(verdicts[verdict])}</b> {verdict}
          </li>
        ))}
      </ul>
    </div>
  )
}
