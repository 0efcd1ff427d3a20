import type { Contract } from '../../contract/types.ts'
import { escapeText } from '../escape.ts'
import { count } from '../text.ts'
import type { Drift, DriftChange } from './drift.ts'

/** What a person has to write after a patch of `specs/`: nothing of it is written for them. */
export function renderTodo(
  patch: string,
  { changes }: Drift,
  missing: string[],
  { clauses, operations }: Contract,
): string {
  const touched = new Set(changes.flatMap((change) => change.clauses))
  const tested = new Set(changes.flatMap((change) => change.cases))
  const known = clauses.filter(({ id }) => touched.has(id)).map(({ id }) => id)
  const folders = new Set(missing.map((id) => folderOf(id, operations)))
  return [
    `The edit of specs/ is in ${patch}: read it, then 'git apply ${patch}'.`,
    'Set model in specs/service.json to the date of the model yourself.',
    ...section('missing clause', missing, (id) => `  ${id}`),
    ...section('missing row', listRows(changes, missing), (row) => `  ${row}`),
    ...section('clause to read again', known, (id) => `  ${id}`, 'clauses to read again'),
    ...section(
      'case to look at again',
      [...tested].sort(),
      (id) => `  ${id}`,
      'cases to look at again',
    ),
    ...(folders.size ? ['', `They belong in ${[...folders].sort().join(', ')}.`] : []),
    '',
  ].join('\n')
}

/** Rows for clauses that do not exist yet, and for values and bounds that moved. */
function listRows(changes: DriftChange[], missing: string[]): string[] {
  const moved = changes.flatMap(({ kind, clauses, fact, after }) => {
    const rules = clauses.filter((id) => id.includes('.req.') && !missing.includes(id))
    if (kind === 'enum-value-added') return rules.map((id) => `for ${id}: accepts '${after}'`)
    if (!kind.startsWith('bound-') || after === undefined) return []
    return rules.map((id) => `for ${id}: accepts and rejects around the new ${fact} ${after}`)
  })
  return [...missing.map((id) => `for ${id}: accepts and rejects, or why not`), ...moved].map(
    (row) => escapeText(row),
  )
}

function section(
  noun: string,
  items: string[],
  line: (item: string) => string,
  plural = `${noun}s`,
): string[] {
  return items.length ? ['', `${count(items.length, noun, plural)}:`, ...items.map(line)] : []
}

function folderOf(id: string, operations: Contract['operations']): string {
  const [prefix, shape] = id.split('.')
  const operation = Object.values(operations).find(({ abbreviation }) => abbreviation === prefix)
  if (operation) return `suites/${operation.operation}/`
  return prefix === 'RESP' ? `suites/shapes/${shape}.ts` : 'a new folder below suites/'
}
