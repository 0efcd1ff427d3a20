import { escapeText } from '../escape.ts'
import { count } from '../text.ts'
import type { Drift, DriftChange } from './drift.ts'
import { describeChange, describeSilence } from './words.ts'

/** A drift for the terminal: what moved, whom it breaks, what it touches. */
export function renderDriftText(drift: Drift): string {
  const { changes, notCompared } = drift
  const text = changes.filter(isText)
  const groups = (['breaking', 'additive', 'neutral'] as const).flatMap((effect) => {
    const own = changes.filter((change) => change.effect === effect && !isText(change))
    return own.length ? ['', effect.toUpperCase(), ...own.flatMap(describeAll)] : []
  })
  return [
    summarise(drift),
    ...groups,
    ...(text.length
      ? ['', 'DOCUMENTATION ONLY', ...text.map(({ at }) => `  ${escapeText(at)}`)]
      : []),
    ...(notCompared.length ? ['', `Not compared: ${describeSilence(notCompared)}.`] : []),
    '',
  ].join('\n')
}

/** One line: both sides, and how many changes of which effect. */
export function summarise({ from, to, counts }: Drift): string {
  const sides = `${escapeText(from.name)} → ${escapeText(to.name)}`
  const parts = [
    ...(['breaking', 'additive', 'neutral'] as const).flatMap((effect) =>
      counts[effect] ? [`${counts[effect]} ${effect}`] : [],
    ),
    ...(counts.documentation ? [`${counts.documentation} in documentation text only`] : []),
  ]
  return `${sides}: ${parts.length ? parts.join(', ') : 'no drift'}`
}

const isText = ({ kind }: DriftChange): boolean => kind === 'documentation-changed'

function describeAll(change: DriftChange): string[] {
  const { at, client, server, places, operations, clauses, cases } = change
  const where = places.length ? places : operations.filter((name) => name !== at)
  return [
    `  ${escapeText(at)}: ${describeChange(change)}`,
    `    client: ${client}, server: ${server}`,
    ...(where.length ? [`    in ${listSome(where)}`] : []),
    ...(clauses.length ? [`    ${count(clauses.length, 'clause')}: ${listSome(clauses)}`] : []),
    ...(cases.length ? [`    ${count(cases.length, 'case')}: ${listSome(cases)}`] : []),
  ]
}

/** The first few of a list, and how many more there are. */
export function listSome(items: string[], most = 4): string {
  const rest = items.length - most
  const shown = escapeText(items.slice(0, most).join(', '))
  return rest > 0 ? `${shown} and ${rest} more` : shown
}
