import { readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ResponseSuite, ShapeSuite, Smallest, Suite } from './row.ts'

/** The whole table as authors wrote it. */
export interface Table {
  smallest: Map<string, Smallest>
  suites: (Suite & Partial<ResponseSuite> & { file: string })[]
  shapes: Map<string, ShapeSuite & { file: string }>
}

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'suites')
let loaded: Promise<Table> | undefined

/** Imports every file under `suites/`; a new file is part of the table, nothing to register. */
export function loadTable(): Promise<Table> {
  loaded ??= importTable()
  return loaded
}

async function importTable(): Promise<Table> {
  const table: Table = { smallest: new Map(), suites: [], shapes: new Map() }
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test|\.d)\.(ts|js)$/.test(path))
    .sort()
  const modules = await Promise.all(
    paths.map((path) => import(pathToFileURL(join(folder, path)).href)),
  )
  for (const [index, module] of (modules as { default?: unknown }[]).entries()) {
    const file = relative(join(folder, '..'), join(folder, paths[index]!)).replace(/\.js$/, '.ts')
    addToTable(table, module.default, file)
  }
  return table
}

function addToTable(table: Table, content: unknown, file: string): void {
  const entry = content as Partial<Suite & Smallest & ShapeSuite> | undefined
  if (entry?.shape) table.shapes.set(entry.shape, { ...(entry as ShapeSuite), file })
  else if (entry?.accepted) table.smallest.set(entry.operation!, entry as Smallest)
  else if (entry?.rules) table.suites.push({ ...(entry as Suite), file })
  else throw new Error(`${file} exports no suite: it needs rules, a shape, or a smallest request.`)
}
