import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { formatJson } from './format-json.ts'
import { packageRoot } from './load.ts'
import type { Published } from './published.ts'
import { makeSpecsFiles } from './specs-files.ts'
import type { Contract } from './types.ts'
import { diffFile } from './unified-diff.ts'

/** The edit of `specs/` that would make it say what another form says, as one patch. */
export function proposePatch(contract: Contract, to: Published): string {
  const after = makeSpecsFiles(contract, to)
  const operations = readdirSync(join(packageRoot, 'specs', 'operations'))
  const paths = new Set([...operations.map((file) => `operations/${file}`), ...Object.keys(after)])
  return [...paths]
    .sort()
    .map((path) => {
      const file = join(packageRoot, 'specs', path)
      const before = existsSync(file) ? readFileSync(file, 'utf8') : null
      return diffFile(`specs/${path}`, before, path in after ? formatJson(after[path]) : null)
    })
    .join('')
}
