import { describe, expect, test } from 'vitest'
import { applyEdit, edits, makeRandom, notations } from '../../doubles/model-edits.ts'
import { makeBotocore } from '../../doubles/sample-models.ts'
import { classify, effectOf, type ChangeKind, type Side } from './change.ts'
import { compare } from './compare.ts'
import { loadContract } from './load.ts'
import type { Published } from './published.ts'
import { readBotocore } from './read/botocore.ts'
import { readSpecs } from './read/specs.ts'
import { addClauses } from './touches.ts'

const contract = loadContract()

/** Our contract as a form that knows everything, with a text on each operation. */
function makeWhole(): Published {
  const form = structuredClone(readSpecs(contract)) as Published
  for (const one of Object.values(form.operations)) one.documentation = '<p>Text.</p>'
  return { ...form, unknown: [] }
}

const before = makeWhole()
const seeds = Array.from({ length: 10 }, (_, index) => index + 1)

describe('one edit is found, named and nothing else', () => {
  test.each(Object.keys(edits))('%s', (name) => {
    for (const seed of seeds) {
      const after = makeWhole()
      const { kind, at } = applyEdit(name, after, makeRandom(seed))
      const found = compare(before, after).map((change) => `${change.kind} ${change.at}`)
      expect(found, `seed ${seed}`).toEqual([`${kind} ${at}`])
    }
  })

  test('in the small model as well, through the reader', () => {
    const model = makeBotocore()
    const { Colour } = model['shapes'] as { Colour: { enum: string[] } }
    Colour.enum.push('blue')
    const found = compare(readBotocore(makeBotocore(), 'a'), readBotocore(model, 'b'))
    expect(found).toMatchObject([{ kind: 'enum-value-added', at: 'Colour', after: 'blue' }])
    expect(found[0]!.occurrences.map(({ side, path }) => `${side} ${path}`)).toEqual([
      'request Colours.member',
      'answer Room.Colours.member',
    ])
  })
})

test.each(Object.keys(notations))('%s: is notation and no drift', (name) => {
  const after = makeWhole()
  notations[name]!(after)
  expect(compare(before, after)).toEqual([])
  expect(compare(after, before)).toEqual([])
})

test('what one side cannot know is no drift', () => {
  const after = makeWhole()
  for (const shape of Object.values(after.shapes)) {
    delete shape.max
    delete shape.pattern
  }
  expect(compare(before, after).length).toBeGreaterThan(20)
  expect(compare(before, { ...after, unknown: ['bounds', 'patterns'] })).toEqual([])
})

describe('effects', () => {
  test.each<[ChangeKind, Side[], string, string]>([
    ['member-added', ['request'], 'additive', 'additive'],
    ['required-member-added', ['request'], 'breaking', 'breaking'],
    ['member-removed', ['answer'], 'breaking', 'neutral'],
    ['member-optional', ['request'], 'additive', 'additive'],
    ['member-optional', ['answer'], 'breaking', 'neutral'],
    ['bound-tightened', ['request'], 'breaking', 'breaking'],
    ['bound-tightened', ['answer'], 'neutral', 'breaking'],
    ['bound-loosened', ['request', 'answer'], 'additive', 'additive'],
    ['enum-value-added', ['answer'], 'additive', 'neutral'],
    ['enum-value-removed', ['request'], 'breaking', 'breaking'],
    ['operation-removed', [], 'breaking', 'neutral'],
    ['error-added', [], 'additive', 'additive'],
    ['documentation-changed', ['request'], 'neutral', 'neutral'],
  ])('%s in %j: client %s, server %s', (kind, sides, client, server) => {
    expect(classify(kind, sides)).toEqual({ client, server })
  })

  test('are the worse of both parties where one is asked for', () => {
    expect(effectOf({ client: 'neutral', server: 'breaking' })).toBe('breaking')
    expect(effectOf({ client: 'additive', server: 'neutral' })).toBe('additive')
  })
})

describe('clauses that a change touches', () => {
  const touched = (change: (model: Published) => void): string[] => {
    const after = makeWhole()
    change(after)
    return addClauses(contract, compare(before, after)).flatMap(({ clauses }) => clauses)
  }

  test('are those of the constraint, at each place of the shape', () => {
    const ids = touched(({ shapes }) => (shapes['TenantIdList']!.max = 6))
    expect(ids).toContain('CM.req.TenantIds.max')
    expect(ids).toContain('CMWA.req.TenantIds.max')
    expect(ids).toContain('RESP.Meeting.TenantIds')
    expect(ids).not.toContain('CM.req.TenantIds.min')
    expect(ids).not.toContain('CM.req.TenantIds[].max')
  })

  test('are all of a member that is gone, and none of its siblings', () => {
    const ids = touched(({ shapes }) => delete shapes['CreateMeetingRequest']!.members!['Tags'])
    expect(ids).toContain('CM.req.Tags[].Key.max')
    expect(ids.every((id) => id.startsWith('CM.req.Tags'))).toBe(true)
  })

  test('of errors and of bindings are those of the operation', () => {
    expect(touched((model) => model.operations['CreateMeeting']!.errors.shift())).toEqual([
      'CM.err.BadRequestException',
      'CM.err.absent',
    ])
    expect(touched((model) => (model.operations['GetMeeting']!.status = 201))).toEqual([
      'GM.http.request',
      'GM.http.status',
    ])
  })
})
