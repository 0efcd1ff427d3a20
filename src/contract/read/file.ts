import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { UnreadableModel, type Published } from '../published.ts'
import { isBotocore, readBotocore, readBotocoreService } from './botocore.ts'
import { readRecord, type Json } from './guards.ts'
import { isSmithy, readSmithy, readSmithyService } from './smithy.ts'

const serviceId = 'Chime SDK Meetings'
/** The largest form of this API that was ever published has 160 kB. */
const maxBytes = 20 * 1024 * 1024

const forms = [
  { fits: isBotocore, readService: readBotocoreService, read: readBotocore },
  { fits: isSmithy, readService: readSmithyService, read: readSmithy },
]

/**
 * Reads a botocore `service-2.json` or a Smithy JSON AST, gzipped or not.
 * @throws UnreadableModel, one sentence, for everything that is no model of this API.
 */
export function readModelFile(path: string): Published {
  const model = parse(readBytes(path), path)
  const form = forms.find(({ fits }) => fits(model))
  if (!form) {
    throw new UnreadableModel(
      `'${path}' is no model: give a botocore service-2.json, gzipped or not, or a Smithy JSON AST.`,
    )
  }
  return within(path, () => {
    const service = form.readService(model)
    if (service !== serviceId) {
      throw new UnreadableModel(
        `it describes ${service ? `the service '${service}'` : 'a service without a name'}: give a model of '${serviceId}'.`,
      )
    }
    const published = form.read(model, basename(path))
    checkReferences(published)
    return published
  })
}

/** Puts the path in front of what a reader says about a part of the file. */
function within<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof UnreadableModel)) throw error
    throw new UnreadableModel(`'${path}' cannot be read as a model: ${error.message}`)
  }
}

function readBytes(path: string): Buffer {
  try {
    const file = statSync(path)
    if (file.isDirectory()) {
      throw new UnreadableModel(`'${path}' is a folder: name the model file in it.`)
    }
    if (file.size > maxBytes) throw tooLarge(path)
    const bytes = readFileSync(path)
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? unzip(bytes, path) : bytes
  } catch (error) {
    if (error instanceof UnreadableModel) throw error
    const { code } = error as NodeJS.ErrnoException
    throw new UnreadableModel(`'${path}' cannot be read (${code}): name a readable model file.`)
  }
}

function unzip(bytes: Buffer, path: string): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(path)
    throw new UnreadableModel(`'${path}' is cut off or no gzip file: get it again.`)
  }
}

function tooLarge(path: string): UnreadableModel {
  return new UnreadableModel(
    `'${path}' is larger than ${maxBytes / 1024 / 1024} MB, which no model of this API is: give another file.`,
  )
}

function parse(bytes: Buffer, path: string): Json {
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''))
  } catch {
    const text = bytes.subarray(0, 64).toString('utf8').trimStart()
    throw new UnreadableModel(
      text.startsWith('{')
        ? `'${path}' is cut off or damaged, its JSON does not end: get it again.`
        : `'${path}' is no JSON: give a botocore service-2.json or a Smithy JSON AST.`,
    )
  }
  return within(path, () => readRecord(value, 'it'))
}

function checkReferences({ operations, shapes }: Published): void {
  const wanted = [
    ...Object.values(operations).flatMap(({ input, output, errors }) => [input, output, ...errors]),
    ...Object.values(shapes).flatMap(({ members = {}, item = null }) => [
      item,
      ...Object.values(members).map(({ shape }) => shape),
    ]),
  ]
  const missing = wanted.find((name) => name !== null && !Object.hasOwn(shapes, name))
  if (missing) throw new UnreadableModel(`the shape ${missing} is used but not in it.`)
}
