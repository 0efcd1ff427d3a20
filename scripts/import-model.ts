/**
 * Writes `specs/operations/*.json` and `specs/shapes.json` from a botocore service-2.json.
 * Keywords that start with `x-documented`, `x-reserved` or `x-observed` do not come from the
 * model; they are carried over from the file that is already there.
 *
 *   npx tsx scripts/import-model.ts path/to/service-2.json
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import {
  readErrors,
  readOperation,
  readShape,
  type BotocoreModel,
} from '../src/contract/from-botocore.ts'
import type { Schema } from '../src/contract/types.ts'

/** Clause prefixes where the capitals of the operation would be long or ambiguous. */
const abbreviations: Record<string, string> = {
  BatchUpdateAttendeeCapabilitiesExcept: 'BUX',
  ListTagsForResource: 'LTR',
  StartMeetingTranscription: 'ST',
  StopMeetingTranscription: 'SP',
}

const file = process.argv[2]
if (!file) {
  console.error('Name the model: npx tsx scripts/import-model.ts path/to/service-2.json')
  process.exit(2)
}
const model = JSON.parse(readFileSync(file, 'utf8')) as BotocoreModel
if (model.metadata?.serviceId !== 'Chime SDK Meetings') {
  console.error(`${file} is not a botocore model of Chime SDK Meetings.`)
  process.exit(2)
}

const shapesFile = new URL('../specs/shapes.json', import.meta.url)
const before: Record<string, Schema> = existsSync(shapesFile)
  ? JSON.parse(readFileSync(shapesFile, 'utf8')).$defs
  : {}
const shapes: Record<string, Schema> = {}
for (const name of Object.keys(model.shapes).sort()) {
  const schema = readShape(model.shapes[name]!)
  for (const [member, node] of Object.entries(schema.properties ?? {})) {
    carryOver(before[name]?.properties?.[member], node)
  }
  shapes[name] = schema
}
function carryOver(from: Schema | undefined, to: Schema): void {
  for (const [keyword, value] of Object.entries(from ?? {})) {
    if (/^x-(documented|reserved|observed)/.test(keyword)) Object.assign(to, { [keyword]: value })
  }
}
write('shapes.json', {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:chime-conformance:shapes',
  $defs: shapes,
})

for (const name of Object.keys(model.operations)) {
  const abbreviation = abbreviations[name] ?? name.replace(/[^A-Z]/g, '')
  write(`operations/${name}.json`, readOperation(name, model, abbreviation))
}
console.log(JSON.stringify(readErrors(model), null, 2))

function write(path: string, value: unknown): void {
  writeFileSync(new URL(`../specs/${path}`, import.meta.url), `${JSON.stringify(value, null, 2)}\n`)
}
