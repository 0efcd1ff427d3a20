import { escapeText } from '../escape.ts'
import type { Drift, DriftChange } from './drift.ts'
import { listSome, summarise } from './text.ts'
import { describeChange, describeSilence } from './words.ts'

/** A drift as Markdown: the body of an issue or of a pull request comment. */
export function renderDriftMarkdown(drift: Drift): string {
  const { changes, notCompared } = drift
  const facts = changes.filter(({ kind }) => kind !== 'documentation-changed')
  const text = changes.filter(({ kind }) => kind === 'documentation-changed')
  return [
    `## ${code(summarise(drift))}`,
    '',
    ...(facts.length
      ? [
          '| where | what moved | client | server | clauses | cases |',
          '| --- | --- | --- | --- | --- | --- |',
          ...facts.map(renderRow),
          '',
        ]
      : []),
    ...(text.length
      ? [`Documentation text only: ${text.map(({ at }) => code(at)).join(', ')}.`, '']
      : []),
    ...(notCompared.length ? [`Not compared: ${describeSilence(notCompared)}.`, ''] : []),
  ].join('\n')
}

function renderRow(change: DriftChange): string {
  const { at, client, server, operations, clauses, cases } = change
  const where = operations.length && operations[0] !== at ? ` in ${listSome(operations)}` : ''
  const cells = [
    `${code(at)}${where}`,
    code(describeChange(change)),
    client,
    server,
    clauses.length ? `${clauses.length}: ${code(listSome(clauses, 2))}` : '0',
    String(cases.length),
  ]
  return `| ${cells.join(' | ')} |`
}

/** Model text is foreign: as code it ends no cell, calls no person and makes no link. */
function code(text: string): string {
  return `\`${escapeText(text).replaceAll('`', "'").replaceAll('|', '\\|')}\``
}
