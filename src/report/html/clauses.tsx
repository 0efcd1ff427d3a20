import { groupBy } from '../group.ts'
import type { ClauseReport } from '../report.ts'
import { count } from '../text.ts'

const states: Record<ClauseReport['state'], { sign: string; word: string }> = {
  covered: { sign: '✓', word: 'covered' },
  injected: { sign: '⚡', word: 'injected' },
  undecided: { sign: '?', word: 'undecided' },
  open: { sign: '○', word: 'open' },
  'not-selected': { sign: '·', word: 'not selected' },
  excluded: { sign: '–', word: 'excluded' },
}

/** Every documented statement, with a case of it or the reason why there is none. */
export function ClausesSection({ clauses }: { clauses: ClauseReport[] }) {
  return (
    <section id="clauses" aria-labelledby="clauses-title">
      <h2 id="clauses-title">Clauses</h2>
      <p class="lead">
        {count(clauses.length, 'documented statement')}. Covered means that a case of it was decided
        in this run; injected, that a fault was injected to see the answer, which is no evidence.
      </p>
      {[...groupBy(clauses, (clause) => clause.subject)].map(([subject, ofSubject]) => (
        <details class="member" key={subject}>
          <summary>
            <span class="name">{subject}</span> <StateCounts clauses={ofSubject} />
          </summary>
          <ClauseTable subject={subject} clauses={ofSubject} />
        </details>
      ))}
    </section>
  )
}

function StateCounts({ clauses }: { clauses: ClauseReport[] }) {
  return (
    <span class="counts">
      {Object.entries(states).map(([state, { word }]) => {
        const number = clauses.filter((clause) => clause.state === state).length
        return number ? (
          <span class={`s-${state}`} key={state}>
            {number} {word}
          </span>
        ) : null
      })}
    </span>
  )
}

function ClauseTable({ subject, clauses }: { subject: string; clauses: ClauseReport[] }) {
  return (
    <div class="scroll" role="group" aria-label={`Clauses of ${subject}`} tabIndex={0}>
      <table class="grid clauses">
        <thead>
          <tr>
            <th scope="col">State</th>
            <th scope="col">Statement</th>
            <th scope="col">Level · evidence</th>
            <th scope="col">Cases</th>
          </tr>
        </thead>
        <tbody>
          {clauses.map((clause) => (
            <ClauseRow key={clause.id} clause={clause} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ClauseRow({ clause }: { clause: ClauseReport }) {
  const { sign, word } = states[clause.state]
  return (
    <tr id={clause.id}>
      <td class={`state s-${clause.state}`}>
        <span aria-hidden="true">{sign} </span>
        {word}
      </td>
      <td>
        <span class="code">{clause.id}</span>
        <br />
        {clause.text} <span class="muted">{clause.source}</span>
        {clause.excluded && <p class="excluded">Excluded: {clause.excluded}</p>}
      </td>
      <td class="muted">
        {clause.level} · {clause.evidence}
      </td>
      <td class="number">
        {clause.cases.length ? (
          <a href={`#q=${encodeURIComponent(clause.id)}`}>{count(clause.cases.length, 'case')}</a>
        ) : (
          <span class="nothing">0</span>
        )}
      </td>
    </tr>
  )
}
