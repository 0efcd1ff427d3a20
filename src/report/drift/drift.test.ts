import { describe, expect, test } from 'vitest'
import { makeBotocore } from '../../../doubles/sample-models.ts'
import { loadCases } from '../../conformance.ts'
import { loadContract } from '../../contract/load.ts'
import type { Published } from '../../contract/published.ts'
import { readBotocore } from '../../contract/read/botocore.ts'
import { readSpecs } from '../../contract/read/specs.ts'
import { renderChangeEntry } from './change-entry.ts'
import { gravest, makeDrift } from './drift.ts'
import { renderDriftMarkdown } from './markdown.ts'
import { renderDriftText } from './text.ts'
import { renderTodo } from './todo.ts'

const contract = loadContract()
const cases = await loadCases()
const specs = readSpecs(contract)

function compareAfter(change: (model: Published) => void) {
  const after = { ...(structuredClone(specs) as Published), name: 'newer' }
  change(after)
  return makeDrift(contract, cases, specs, after)
}

describe('a drift', () => {
  const drift = compareAfter(({ shapes }) => {
    shapes['TenantIdList']!.max = 6
    shapes['VideoResolution']!.enum!.push('@all|`UHD`')
  })

  test('names the cases that test what moved', () => {
    const [bound] = drift.changes
    expect(bound).toMatchObject({ at: 'TenantIdList', kind: 'bound-loosened', effect: 'additive' })
    expect(bound!.cases).toContain('CreateMeeting/TenantIds/rejects-6-items')
    expect(bound!.places).toContain('CreateMeetingWithAttendees request TenantIds')
  })

  test('is text for a terminal and Markdown that calls nobody', () => {
    expect(renderDriftText(drift)).toContain('TenantIdList: max loosened: 5 → 6')
    expect(renderDriftMarkdown(drift)).toContain("| `new value: @all\\|'UHD'` |")
  })

  test('lists the rows that are missing', () => {
    const todo = renderTodo('p.patch', drift, ['CM.req.Mood.type'], contract)
    expect(todo).toContain('1 missing clause:\n  CM.req.Mood.type')
    expect(todo).toContain('for CM.req.TenantIds.max: accepts and rejects around the new max 6')
    expect(todo).toContain('suites/CreateMeeting/')
  })

  test('of documentation text alone is counted apart', () => {
    const model = makeBotocore() as { operations: { OpenRoom: { documentation: string } } }
    model.operations.OpenRoom.documentation = 'Opens a room at once.'
    const [from, to] = [makeBotocore(), model].map((one) => readBotocore(one, 'm'))
    const found = makeDrift(contract, [], from!, to!)
    expect(found.counts).toEqual({ breaking: 0, additive: 0, neutral: 0, documentation: 1 })
    expect(gravest(found)).toBe('any')
    expect(renderDriftText(found)).toContain('DOCUMENTATION ONLY\n  OpenRoom')
    expect(renderChangeEntry(from!, to!)).toBe('0 updated api methods\n')
  })
})

test('a change entry shows new methods whole and new members as trees', () => {
  type Model = Record<'operations' | 'shapes', Record<string, Record<string, unknown>>>
  const model = makeBotocore() as Model
  model.operations['ListRooms'] = {
    http: { method: 'GET', requestUri: '/rooms' },
    output: { shape: 'ListRoomsResponse' },
  }
  model.shapes['ListRoomsResponse'] = {
    type: 'structure',
    members: { Rooms: { shape: 'RoomList' } },
  }
  model.shapes['RoomList'] = { type: 'list', member: { shape: 'Room' } }
  model.shapes['Light'] = { type: 'structure', members: { Tone: { shape: 'Colour' } } }
  Object.assign(model.shapes['Room']!['members']!, { Light: { shape: 'Light' } })
  const [from, to] = [makeBotocore(), model].map((one) => readBotocore(one, 'm'))
  expect(renderChangeEntry(from!, to!).split('\n')).toEqual([
    '1 new 1 updated api methods',
    '',
    'ListRooms (new)',
    '  Response',
    "    {'Rooms': {'[]': {'Colours': '[red | green]', 'Light': {'Tone': 'red | green'}, 'Name': 'string', 'Open': 'boolean'}}}",
    '',
    'OpenRoom',
    '  Response',
    "    {'Room': {'Light': {'Tone': 'red | green'}}}",
    '',
  ])
})
