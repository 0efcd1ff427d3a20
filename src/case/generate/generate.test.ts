import { describe, expect, test } from 'vitest'
import { loadContract } from '../../contract/load.ts'
import { requestCheck } from '../../contract/validator.ts'
import { loadTable } from '../load.ts'
import type { Case } from '../case.ts'
import type { Json } from '../row.ts'
import { generateCases } from './generate.ts'
import { makeConsistent } from './consistent.ts'

const contract = loadContract()
const table = await loadTable()
const generate = (seed: string, count = 3) => generateCases(contract, table, { count, seed })

/** The judged input with every marker filled in by a value that fits any id, token or ARN. */
function filled(one: Pick<Case, 'script' | 'operation'>): Json {
  const guid = '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9'
  const fill = (value: Json): Json => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(fill)
    const from = value['$from']
    if (typeof from === 'string') return from.endsWith('Arn') ? `arn:aws:chime:${guid}` : guid
    if (Object.keys(value)[0]?.startsWith('$')) return 'token-1'
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fill(member)]))
  }
  return fill(one.script.calls.at(-1)!.input)
}

describe('generateCases', () => {
  test('makes the same cases of the same seed, and others of another', () => {
    expect(JSON.stringify(generate('a'))).toBe(JSON.stringify(generate('a')))
    expect(JSON.stringify(generate('a'))).not.toBe(JSON.stringify(generate('b')))
    expect(generate('a', 0)).toEqual([])
  })

  test('makes as many valid inputs as asked for of every operation', () => {
    const accepts = generate('many', 10).filter(({ id }) => id.includes('/accepts-'))
    expect(accepts.length).toBe(10 * table.smallest.size)
    for (const one of accepts) {
      const shape = contract.operations[one.operation]!.input
      expect(requestCheck(shape)(filled(one)), `${one.id} ${JSON.stringify(filled(one))}`).toEqual(
        [],
      )
    }
  })

  test('forbids every edit by the contract, and gives it the valid input as twin', () => {
    const rejects = generate('edits').filter(({ id }) => id.includes('/rejects-'))
    expect(rejects.length).toBeGreaterThan(60)
    for (const one of rejects) {
      const shape = contract.operations[one.operation]!.input
      expect(requestCheck(shape)(filled(one)).length, one.id).toBeGreaterThan(0)
      expect(one.twin).toBeDefined()
    }
  })

  test('names clauses that exist', () => {
    const known = new Set(contract.clauses.map(({ id }) => id))
    const unknown = generate('clauses').flatMap(({ clauses }) =>
      clauses.filter((id) => !known.has(id)),
    )
    expect([...new Set(unknown)]).toEqual([])
  })
})

test('makeConsistent keeps the documented rules between members', () => {
  const meeting = makeConsistent('CreateMeetingWithAttendees', {
    PrimaryMeetingId: 'made-up',
    MeetingFeatures: {
      Video: { MaxResolution: 'FHD' },
      Content: { MaxResolution: 'None' },
      Attendee: { MaxCount: 200 },
    },
    Attendees: [
      { ExternalUserId: 'x' },
      {
        ExternalUserId: 'x',
        Capabilities: { Audio: 'None', Video: 'Send', Content: 'SendReceive' },
      },
    ],
  })
  expect(meeting).toEqual({
    MeetingFeatures: { Video: { MaxResolution: 'FHD' }, Attendee: { MaxCount: 25 } },
    Attendees: [
      { ExternalUserId: 'user-1' },
      {
        ExternalUserId: 'user-2',
        Capabilities: { Audio: 'None', Video: 'Receive', Content: 'SendReceive' },
      },
    ],
  })
})
