/**
 * Prints how the API moved from model to model: one row a step, in the order of the file names.
 * Any folder of botocore or Smithy models will do.
 *
 *   npx tsx scripts/model-history.ts path/to/models
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { effectOf, worst, type Change, type ChangeKind } from '../src/contract/change.ts'
import { compare } from '../src/contract/compare.ts'
import { UnreadableModel } from '../src/contract/published.ts'
import { readModelFile } from '../src/contract/read/file.ts'

const folder = process.argv[2]
try {
  if (!folder) throw new UnreadableModel('Name a folder: npx tsx scripts/model-history.ts models')
  console.log(renderHistory(folder))
} catch (error) {
  if (!(error instanceof UnreadableModel)) throw error
  console.error(error.message)
  process.exitCode = 2
}

function renderHistory(path: string): string {
  const files = readdirSync(path)
    .filter((name) => /\.json(\.gz)?$/.test(name))
    .sort()
  const models = files.map((name) => readModelFile(join(path, name)))
  const head = ['from', 'to', 'operations', 'members', 'errors', 'bounds', 'enums', 'text', 'class']
  const rows = models.slice(1).map((to, index) => {
    const from = models[index]!
    return [plain(from.name), plain(to.name), ...describeStep(compare(from, to))]
  })
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function plain(name: string): string {
  return name.replace(/\.json(\.gz)?$/, '')
}

function describeStep(changes: Change[]): string[] {
  const count = (...kinds: RegExp[]): number =>
    changes.filter(({ kind }) => kinds.some((one) => one.test(kind))).length
  const text = changes.filter(({ kind }) => kind === 'documentation-changed').length
  return [
    signed(
      count(/^operation-added/),
      count(/^operation-removed/),
      count(/^(binding|input|output)/),
    ),
    signed(
      count(/member-added$/),
      count(/member-removed$/),
      count(/^member-(required|optional|moved)|^type-|^idempotency|^sensitivity/),
    ),
    signed(count(/^error-added/), count(/^error-removed/), count(/^error-(status|fault)/)),
    signed(0, 0, count(/^bound-/, /^pattern-/)),
    signed(
      count(/^enum-(value-)?added|^enum-lifted/),
      count(/^enum-(value-)?removed|^enum-imposed/),
      0,
    ),
    text ? String(text) : '',
    describeClass(changes),
  ]
}

/** `+3 -1 ~2`: came, went, changed. */
function signed(added: number, removed: number, changed: number): string {
  const parts = [added && `+${added}`, removed && `-${removed}`, changed && `~${changed}`]
  return parts.filter(Boolean).join(' ')
}

function describeClass(changes: Change[]): string {
  if (!changes.length) return 'no drift'
  const isText = (kind: ChangeKind): boolean => kind === 'documentation-changed'
  if (changes.every(({ kind }) => isText(kind))) return 'documentation only'
  const client = worst(changes.map((change) => change.client))
  const server = worst(changes.map((change) => change.server))
  const all = worst(changes.map(effectOf))
  return `${all} (client ${client}, server ${server})`
}
