import type { Published, PublishedOperation, PublishedShape } from './published.ts'
import { keepOrder, makeShapes } from './specs-shapes.ts'
import type { Binding, Contract, ErrorShape, Operation } from './types.ts'

/** Clause prefixes where the capitals of the operation would be long or ambiguous. */
const abbreviations: Record<string, string> = {
  BatchUpdateAttendeeCapabilitiesExcept: 'BUX',
  ListTagsForResource: 'LTR',
  StartMeetingTranscription: 'ST',
  StopMeetingTranscription: 'SP',
}

/** The prefix of the clause ids of an operation: its capitals, where nothing else is agreed. */
export function abbreviate(operation: string): string {
  return abbreviations[operation] ?? operation.replace(/[^A-Z]/g, '')
}

/** The data files of `specs/` that a published form decides, by path below `specs/`. */
export type SpecsFiles = Record<string, unknown>

/**
 * Writes a published form as our files. What the form cannot know stays as it is, and so do our
 * own keywords; nothing is rewritten for notation alone.
 */
export function makeSpecsFiles(contract: Contract, to: Published): SpecsFiles {
  const knownErrors = !to.unknown.includes('declared-errors')
  const files: SpecsFiles = {}
  for (const [name, operation] of Object.entries(to.operations)) {
    files[`operations/${name}.json`] = makeOperation(contract, to, name, operation, knownErrors)
  }
  files['shapes.json'] = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:chime-conformance:shapes',
    $defs: makeShapes(contract, to),
  }
  files['service.json'] = { ...contract.service, errors: makeErrors(contract, to) }
  return files
}

function makeOperation(
  contract: Contract,
  to: Published,
  name: string,
  { method, path, query, status, input, output, errors }: PublishedOperation,
  knownErrors: boolean,
): Operation {
  const before = contract.operations[name]
  return {
    operation: name,
    abbreviation: before?.abbreviation ?? abbreviate(name),
    http: { method, path, query, status },
    input: input ?? '',
    output: before && !before.output && isEmpty(to, output) ? before.output : output,
    bindings: makeBindings(to.shapes[input ?? '']),
    errors: knownErrors || !before ? keepOrder(before?.errors, errors) : before.errors,
  }
}

const isEmpty = (to: Published, name: string | null): boolean =>
  name === null || !Object.keys(to.shapes[name]?.members ?? {}).length

function makeBindings(shape: PublishedShape | undefined): Record<string, Binding> {
  return Object.fromEntries(
    Object.entries(shape?.members ?? {}).flatMap(([name, { place }]) =>
      place ? [[name, place] as const] : [],
    ),
  )
}

function makeErrors(contract: Contract, to: Published): Record<string, ErrorShape> {
  const errors = Object.entries(to.shapes).filter(([, { error }]) => error)
  return Object.fromEntries(
    errors
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { error, members = {} }]) => {
        const headers = Object.entries(members).filter(([, { place }]) => place?.in === 'header')
        const known = contract.service.errors[name]?.members
        return [
          name,
          {
            ...error!,
            members: keepOrder(known, Object.keys(members)),
            ...(headers.length && {
              headers: Object.fromEntries(headers.map(([key, { place }]) => [key, place!.name])),
            }),
          },
        ]
      }),
  )
}
