import { createGeneratorSync, type JsonSchema } from 'json-schema-faker'
import { describe, expect, test } from 'vitest'
import { loadContract } from './load.ts'
import { walkMembers } from './schema.ts'
import { listUnknownMembers } from './unknown-members.ts'
import { answerCheck, requestCheck } from './validator.ts'

const contract = loadContract()
const operations = Object.values(contract.operations)
const smallest = { ClientRequestToken: 'ab', MediaRegion: 'us-east-1', ExternalMeetingId: 'ab' }
const check = requestCheck('CreateMeetingRequest')
const keywords = (value: object): string[] =>
  check({ ...smallest, ...value }).map((one) => one.keyword)

describe('the contract', () => {
  test('has the counts of the model of 2025-10-01', () => {
    const shapes = Object.values(contract.shapes)
    const errors = Object.keys(contract.service.errors)
    expect(operations.length).toBe(16)
    expect(operations.flatMap((operation) => operation.errors).length).toBe(127)
    expect(errors.length).toBe(12)
    const members = shapes.flatMap(({ properties = {} }) => Object.keys(properties))
    expect(members.length).toBe(168)
    expect(shapes.flatMap(({ required = [] }) => required).length).toBe(42)
    expect(shapes.filter((shape) => shape.enum).length).toBe(16)
    expect(shapes.flatMap((shape) => shape.enum ?? []).length).toBe(66)
    const has = (...names: string[]) =>
      shapes.filter((shape) => names.some((name) => name in shape))
    expect(has('minLength', 'minItems', 'minimum').length).toBe(23)
    expect(has('maxLength', 'maxItems', 'maximum').length).toBe(24)
    expect(has('pattern').length).toBe(11)
  })

  test.each(Object.keys(contract.shapes))(
    'compiles %s in strict mode, as request and as answer',
    (shape) => {
      expect(() => requestCheck(shape)({})).not.toThrow()
      expect(() => answerCheck(shape)({})).not.toThrow()
    },
  )

  test('has patterns that bind the whole value and are legal in Unicode mode', () => {
    const patterns = Object.values(contract.shapes).flatMap((shape) => shape.pattern ?? [])
    for (const pattern of patterns) {
      expect(pattern.startsWith('^') && pattern.endsWith('$')).toBe(true)
      expect(() => new RegExp(pattern, 'u')).not.toThrow()
    }
  })
})

describe('requests', () => {
  test.each(operations.map(({ operation, input }) => [operation, input]))(
    'of %s: what json-schema-faker makes of the shapes is accepted',
    (_operation, input) => {
      const seed = 20251001
      const generator = createGeneratorSync({
        seed,
        optionalsProbability: 0.5,
        maxItems: 3,
        maxDepth: 12,
        refDepthMax: 12,
      })
      const schema = { $ref: `#/$defs/${input}`, $defs: withTextRules() } as JsonSchema
      let valid = 0
      for (let round = 0; round < 40; round += 1) {
        const value = generator.generate(schema)
        const mismatches = requestCheck(input)(value)
        // The generator does not know look-aheads, so a TenantId may repeat a character.
        const odd = mismatches.filter(({ pointer }) => !pointer.includes('TenantIds'))
        expect(odd, `seed ${seed}, round ${round}: ${JSON.stringify(value)}`).toEqual([])
        if (!mismatches.length) valid += 1
      }
      expect(valid).toBeGreaterThan(10)
    },
  )

  test('are refused where only the documentation text states the rule', () => {
    expect(keywords({ ExternalMeetingId: 'a*b' })).toEqual(['x-documented-pattern'])
    expect(keywords({ ExternalMeetingId: 'AWS:b' })).toEqual(['x-reserved-prefix'])
    expect(keywords({ ExternalMeetingId: 'xaws:b' })).toEqual([])
    // MeetingHostId shares the shape with ExternalUserId, but not its text.
    expect(keywords({ MeetingHostId: 'aws:*' })).toEqual([])
  })

  test('count characters, not UTF-16 units', () => {
    expect(keywords({ MeetingHostId: '😀'.repeat(64) })).toEqual([])
    expect(keywords({ MeetingHostId: '😀'.repeat(65) })).toEqual(['maxLength'])
  })

  test('name the pointer of what is wrong, also of what is missing', () => {
    const pointers = requestCheck('CreateMeetingRequest')({ ...smallest, Tags: [{ Key: 'a' }] })
    expect(pointers.map(({ pointer }) => pointer)).toEqual(['/Tags/0/Value'])
  })
})

describe('answers', () => {
  const answer = (Meeting: object) => answerCheck('CreateMeetingResponse')({ Meeting })

  test('may leave members out or null, and TenantIds empty (observation F6)', () => {
    expect(answer({ MeetingHostId: null, PrimaryMeetingId: null, TenantIds: [] })).toEqual([])
    expect(answerCheck('CreateMeetingResponse')({})).toEqual([])
  })

  test('are held to type, bound and pattern where they carry a member', () => {
    expect(answer({ MeetingId: 'x' }).map(({ keyword }) => keyword)).toEqual(['pattern'])
    expect(answer({ MeetingArn: 7 }).map(({ keyword }) => keyword)).toEqual(['type'])
    expect(answer({ TenantIds: ['a'] }).map(({ pointer }) => pointer)).toEqual([
      '/Meeting/TenantIds/0',
    ])
  })

  test('may carry members that the contract does not know; they are listed', () => {
    const value = { Meeting: { Extra: 1, MediaPlacement: { More: 2 } }, Top: 3 }
    expect(answerCheck('CreateMeetingResponse')(value)).toEqual([])
    expect(listUnknownMembers(contract, 'CreateMeetingResponse', value)).toEqual([
      'Meeting.Extra',
      'Meeting.MediaPlacement.More',
      'Top',
    ])
  })
})

test('walkMembers lists nested members with the word of the query protocols for elements', () => {
  const paths = walkMembers(contract, 'CreateMeetingWithAttendeesRequest').map(({ path }) => path)
  expect(paths).toContain('Attendees.member.Capabilities.Audio')
  expect(paths).toContain('TenantIds.member')
  expect(new Set(paths).size).toBe(paths.length)
})

/** The shapes with the rules of the text as ordinary patterns, for a generator that knows no other. */
function withTextRules(): object {
  const text = JSON.stringify(contract.shapes).replaceAll('"x-documented-pattern"', '"pattern"')
  return JSON.parse(text) as object
}
