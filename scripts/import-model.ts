/**
 * Writes `specs/operations/*.json` and `specs/shapes.json` from a botocore service-2.json or a
 * Smithy JSON AST. Keywords that start with `x-documented`, `x-reserved` or `x-observed` do not
 * come from the model; they are carried over from the file that is already there.
 *
 *   npx tsx scripts/import-model.ts path/to/service-2.json
 */
import { writeFileSync } from 'node:fs'
import { formatJson } from '../src/contract/format-json.ts'
import { loadContract } from '../src/contract/load.ts'
import { UnreadableModel } from '../src/contract/published.ts'
import { readModelFile } from '../src/contract/read/file.ts'
import { makeSpecsFiles } from '../src/contract/specs-files.ts'
import type { Service } from '../src/contract/types.ts'

const file = process.argv[2]
try {
  if (!file) throw new UnreadableModel('Name the model: npm run specs:import -- service-2.json')
  importModel(file)
} catch (error) {
  if (!(error instanceof UnreadableModel)) throw error
  console.error(error.message)
  process.exitCode = 2
}

function importModel(path: string): void {
  const { 'service.json': service, ...files } = makeSpecsFiles(loadContract(), readModelFile(path))
  for (const [name, value] of Object.entries(files)) {
    writeFileSync(new URL(`../specs/${name}`, import.meta.url), formatJson(value))
  }
  console.log(JSON.stringify((service as Service).errors, null, 2))
}
