import type { Report } from '../report.ts'
import { formatNumber } from '../text.ts'
import { verdictOrder, verdictSigns } from './verdict.tsx'

/** The filters. They need the script, which is why the page hides them without it. */
export function FilterBar({ report }: { report: Report }) {
  const { verdicts } = report.figures
  const levels = [...new Set(report.cases.map((one) => one.level))]
  const evidence = [...new Set(report.cases.flatMap((one) => one.evidence))]
  return (
    <form class="filters" id="filters" role="search" aria-label="Filter the cases">
      <div class="chips" role="group" aria-label="Verdict">
        {verdictOrder
          .filter((verdict) => verdicts[verdict] > 0)
          .map((verdict) => (
            <button type="button" data-verdict={verdict} aria-pressed="false" key={verdict}>
              <span class={`sign v-${verdict}`} aria-hidden="true">
                {verdictSigns[verdict]}
              </span>
              {verdict} <span class="muted">{formatNumber(verdicts[verdict])}</span>
            </button>
          ))}
      </div>
      <div class="fields">
        <Choice id="level" label="Level" options={levels} />
        <Choice id="evidence" label="Evidence" options={evidence} />
        <label class="search">
          <span class="unseen">Search in the cases</span>
          <input id="search" type="search" placeholder="Search: id, clause, text …  ( / )" />
        </label>
        <output id="shown" aria-live="polite">
          {formatNumber(report.cases.length)} cases
        </output>
        <button type="button" id="unfold">
          Unfold
        </button>
        <button type="reset" id="reset">
          Reset
        </button>
      </div>
    </form>
  )
}

function Choice({ id, label, options }: { id: string; label: string; options: string[] }) {
  return (
    <label>
      {label}
      <select id={id}>
        <option value="">all</option>
        {options.map((option) => (
          <option value={option} key={option}>
            {option}
          </option>
        ))}
      </select>
    </label>
  )
}
