import type { OperationSummary, Report } from '../report.ts'
import { formatRatio } from '../text.ts'
import { Bar } from './figures.tsx'
import { verdictOrder, verdictSigns } from './verdict.tsx'

/** A row for each operation: how much of it was decided, and how that went. */
export function OperationsSection({ report }: { report: Report }) {
  const verdicts = verdictOrder.filter((verdict) => report.figures.verdicts[verdict] > 0)
  return (
    <section id="operations" aria-labelledby="operations-title">
      <h2 id="operations-title">Operations</h2>
      <div class="scroll" role="group" aria-label="Operations, table" tabIndex={0}>
        <table class="grid">
          <thead>
            <tr>
              <th scope="col">Operation</th>
              <th scope="col">Clauses covered</th>
              <th scope="col" class="tally-head">
                Injected
              </th>
              <th scope="col" class="tally-head">
                Excluded
              </th>
              {verdicts.map((verdict) => (
                <th scope="col" key={verdict} class={`tally-head v-${verdict}`}>
                  <span class="sign" aria-hidden="true">
                    {verdictSigns[verdict]}
                  </span>
                  {verdict}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.operations.map((one) => (
              <OperationRow key={one.operation} summary={one} verdicts={verdicts} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function OperationRow(props: { summary: OperationSummary; verdicts: typeof verdictOrder }) {
  const { operation, clauses, verdicts } = props.summary
  const ratio = { count: clauses.covered, of: clauses.total }
  const hasCases = Object.values(verdicts).some((number) => number > 0)
  return (
    <tr>
      <th scope="row">{hasCases ? <a href={`#op-${operation}`}>{operation}</a> : operation}</th>
      <td class="covered">
        {formatRatio(ratio)}
        <Bar ratio={ratio} />
      </td>
      <td class="number">{clauses.injected || <Zero />}</td>
      <td class="number">{clauses.excluded || <Zero />}</td>
      {props.verdicts.map((verdict) => (
        <td class="number" key={verdict}>
          {verdicts[verdict] ? <span class={`v-${verdict}`}>{verdicts[verdict]}</span> : <Zero />}
        </td>
      ))}
    </tr>
  )
}

const Zero = () => <span class="nothing">0</span>
