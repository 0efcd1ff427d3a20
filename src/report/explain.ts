import type { Case, Expected } from '../case/case.ts'
import { rejects } from '../case/case.ts'
import type { Outcome } from '../case/row.ts'
import type { Clause } from '../contract/types.ts'

const indent = (text: string): string => text.replace(/^/gm, '  ')

/** A case in words: its clauses with sources, what is sent, what must come back, how to fix it. */
export function explainCase(one: Case, clauses: Clause[]): string {
  const own = one.clauses.map((id) => clauses.find((clause) => clause.id === id))
  return [
    one.id,
    '',
    ...own.flatMap((clause) => (clause ? [describeClause(clause), ''] : [])),
    ...(one.note ? [`Note: ${one.note}`, ''] : []),
    'Sent:',
    indent(describeCalls(one)),
    '',
    ...(one.twin
      ? [
          'Counts only if the twin, the same request without the flaw, is accepted:',
          indent(describeCalls(one.twin)),
          '',
        ]
      : []),
    'How to fix it when it fails:',
    indent(adviseFix(one)),
    '',
    `Row:    ${one.file}`,
    `Repeat: npx chime-conformance run '${one.id}'`,
    '',
  ].join('\n')
}

/** A clause in words, with the cases that test it or the reason why none does. */
export function explainClause(clause: Clause, cases: Case[]): string {
  const ids = cases.filter(({ clauses }) => clauses.includes(clause.id)).map(({ id }) => id)
  const tested = ids.length
    ? ['Tested by:', ...ids.map((id) => `  ${id}`)]
    : [`Not tested: ${clause.excluded ?? 'no case yet'}`]
  return [describeClause(clause), '', ...tested, ''].join('\n')
}

function describeClause({ id, level, evidence, text, source }: Clause): string {
  return `Clause ${id} [${level}, evidence: ${evidence}]\n  ${text}\n  Source: ${source}`
}

function describeCalls({ script, outcomes }: Expected): string {
  return script.calls
    .map((call, index) => {
      const times = call.times > 1 ? ` (${call.times} times at once)` : ''
      const edits = call.wire ? `\n   with ${JSON.stringify(call.wire)}` : ''
      const allowed = outcomes[index]
      const expected = allowed ? describeOutcomes(allowed) : 'preparation: must succeed'
      return `${index + 1}. ${call.operation} over ${call.via}${times} ${JSON.stringify(call.input)}${edits}\n   → ${expected}`
    })
    .join('\n')
}

function describeOutcomes(outcomes: Outcome[]): string {
  return outcomes.map(describeOutcome).join('\n   or ')
}

function describeOutcome({ status, error, body, headers, source }: Outcome): string {
  return [
    [status].flat().join(' or '),
    ...(error === undefined ? [] : [[error].flat().join(' or ')]),
    ...(body === undefined ? [] : [`body ${JSON.stringify(body)}`]),
    ...(headers === undefined ? [] : [`headers ${JSON.stringify(headers)}`]),
    ...(source === undefined ? [] : [`(${source})`]),
  ].join(' ')
}

function adviseFix(one: Case): string {
  if (one.level === 'observe')
    return 'Nothing: the case records what the target does and never fails.'
  if (one.looksAtAnswer) {
    return `Answer with ${one.member.replace(/^response\./, '')} in the form above; leaving it out or null is allowed.`
  }
  if (!rejects(one)) return 'Accept the request and answer in the form above.'
  const last = one.outcomes.findLast((outcomes) => outcomes !== undefined) ?? []
  const accepts = last.some(({ status }) => [status].flat().some((code) => code < 400))
  const name = last.find(({ error }) => error !== undefined)?.error
  return accepts
    ? 'Refuse the request, or answer in one of the other forms above.'
    : `Refuse the request before anything is changed${name ? `; name the error ${[name].flat()[0]}` : ''} in the x-amzn-errortype header, and accept the twin.`
}
