import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Clause, Contract, Operation, Schema, Service } from './types.ts'

/** The folder that holds package.json, from the sources and from the build alike. */
export const packageRoot = findPackageRoot(dirname(fileURLToPath(import.meta.url)))

function findPackageRoot(folder: string): string {
  if (existsSync(join(folder, 'specs', 'service.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('specs/service.json is missing: reinstall the package.')
  return findPackageRoot(parent)
}

let loaded: Contract | undefined

/** Reads `specs/` once. A new operation or clause file is picked up by its name. */
export function loadContract(): Contract {
  loaded ??= {
    service: readJson<Service>('service.json'),
    operations: Object.fromEntries(
      list('operations').map((name) => [name, readJson<Operation>(`operations/${name}.json`)]),
    ),
    shapes: readJson<{ $defs: Record<string, Schema> }>('shapes.json').$defs,
    clauses: list('clauses').flatMap((subject) =>
      readJson<Omit<Clause, 'subject'>[]>(`clauses/${subject}.json`).map((clause) => ({
        ...clause,
        subject,
      })),
    ),
  }
  return loaded
}

function list(folder: string): string[] {
  return readdirSync(join(packageRoot, 'specs', folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(packageRoot, 'specs', path), 'utf8')) as T
}
