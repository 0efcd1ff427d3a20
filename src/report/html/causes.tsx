import type { Cause } from '../../runner/cause.ts'
import { count } from '../text.ts'
import { FindingTable } from './finding-table.tsx'

/** What went wrong, each root once, the widest first. */
export function CausesSection({ causes }: { causes: Cause[] }) {
  if (!causes.length) return null
  return (
    <section id="causes" aria-labelledby="causes-title">
      <h2 id="causes-title">Causes</h2>
      <p class="lead">
        Failed cases grouped by what went wrong first: {count(causes.length, 'cause')} behind{' '}
        {count(new Set(causes.flatMap((cause) => cause.cases)).size, 'case')}.
      </p>
      <ol class="causes">
        {causes.map((cause) => (
          <li key={cause.signature}>
            <CauseBlock cause={cause} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function CauseBlock({ cause }: { cause: Cause }) {
  return (
    <details class="cause">
      <summary>
        <span class="radius">{count(cause.cases.length, 'case')}</span>
        <bdi class="signature">{cause.signature}</bdi>
        <span class="muted">{cause.operations.join(', ')}</span>
      </summary>
      <div class="inside">
        <FindingTable findings={[cause.finding]} caption="The first finding" />
        <ul class="ids">
          {cause.cases.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{id}</a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
