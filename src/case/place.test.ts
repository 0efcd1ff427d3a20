import { describe, expect, test } from 'vitest'
import { loadContract } from '../contract/load.ts'
import type { Table } from './load.ts'
import { placeCases } from './place.ts'
import { NoMatch, selectCases } from './select.ts'
import { accepted, refused, same } from './value.ts'

const table: Table = {
  smallest: new Map([
    [
      'CreateMeeting',
      {
        operation: 'CreateMeeting',
        smallest: {
          ClientRequestToken: same('t'),
          MediaRegion: 'us-east-1',
          ExternalMeetingId: 'x1',
        },
        accepted: { status: 200, body: { Meeting: { MeetingId: 'm' } } },
      },
    ],
  ]),
  suites: [
    {
      operation: 'CreateMeeting',
      member: 'Tags',
      file: 'suites/CreateMeeting/Tags.ts',
      rules: [
        {
          clause: 'CM.req.Tags.max',
          cases: [{ id: 'rejects-x', input: { Tags: 'x' }, twin: { Tags: [] }, expect: refused }],
        },
      ],
    },
  ],
  shapes: new Map([
    [
      'TagKey',
      {
        shape: 'TagKey',
        file: 'suites/shapes/TagKey.ts',
        valid: 'key',
        requests: [{ clause: '.min', cases: [{ id: 'rejects-0', value: '', expect: refused }] }],
      },
    ],
    [
      'Tag',
      {
        shape: 'Tag',
        file: 'suites/shapes/Tag.ts',
        valid: { Key: 'key', Value: 'value' },
        requests: [
          {
            clause: '.required',
            cases: [{ id: 'rejects-absent', without: 'Key', expect: refused }],
          },
        ],
      },
    ],
    [
      'ExternalUserId',
      {
        shape: 'ExternalUserId',
        file: 'suites/shapes/ExternalUserId.ts',
        valid: 'user',
        requests: [
          { clause: '.max', cases: [{ id: 'accepts-64', value: 'x', expect: accepted }] },
          {
            clause: 'ID.user.pattern.CMWA',
            member: 'ExternalUserId',
            cases: [{ id: 'rejects-x', value: '*', expect: refused }],
          },
        ],
      },
    ],
  ]),
}
const cases = placeCases(loadContract(), table)
const find = (id: string) => cases.find((one) => one.id === id)!

describe('placeCases', () => {
  test('places each row once, and text of a member on that member only', () => {
    expect(cases.map(({ id }) => id)).toEqual([
      'CreateMeeting/MeetingHostId/accepts-64',
      'CreateMeeting/Tags.member.Key/rejects-0',
      'CreateMeeting/Tags.member.Key/rejects-absent',
      'CreateMeeting/Tags/rejects-x',
    ])
  })

  test('puts a value of a shape between valid siblings, over the smallest request', () => {
    const { script, clauses, file, twin } = find('CreateMeeting/Tags.member.Key/rejects-0')
    expect(script.calls[0]?.input).toEqual({
      ClientRequestToken: { $same: 't' },
      MediaRegion: 'us-east-1',
      ExternalMeetingId: 'x1',
      Tags: [{ Key: '', Value: 'value' }],
    })
    expect(twin?.script.calls[0]?.input['Tags']).toEqual([{ Key: 'key', Value: 'value' }])
    expect(clauses).toEqual(['CM.req.Tags[].Key.min'])
    expect(file).toBe('suites/shapes/TagKey.ts')
  })

  test('takes a required member out', () => {
    const { script, clauses } = find('CreateMeeting/Tags.member.Key/rejects-absent')
    expect(script.calls[0]?.input['Tags']).toEqual([{ Value: 'value' }])
    expect(clauses).toEqual(['CM.req.Tags[].Key.required'])
  })

  test('gives a rejecting row the twin that it names', () => {
    const { twin } = find('CreateMeeting/Tags/rejects-x')
    expect(twin?.script.calls[0]?.input['Tags']).toEqual([])
    expect(twin?.outcomes).toEqual([[{ status: 200, body: { Meeting: { MeetingId: 'm' } } }]])
  })

  test('takes level and evidence from the clause', () => {
    expect(find('CreateMeeting/Tags/rejects-x')).toMatchObject({
      level: 'must',
      evidence: ['model'],
    })
  })
})

describe('selectCases', () => {
  const ids = (...patterns: string[]) => selectCases(cases, patterns).map(({ id }) => id)

  test('selects by id, by folder and by glob; nothing selects all', () => {
    expect(ids('CreateMeeting/Tags/rejects-x')).toEqual(['CreateMeeting/Tags/rejects-x'])
    expect(ids('CreateMeeting/Tags')).toEqual(['CreateMeeting/Tags/rejects-x'])
    expect(ids('*/Tags*/rejects-*').length).toBe(3)
    expect(ids('**/rejects-0', 'CreateMeeting/MeetingHostId/**').length).toBe(2)
    expect(ids().length).toBe(cases.length)
  })

  test('refuses a pattern that matches nothing, also beside one that does', () => {
    expect(() => ids('CreateMeeting/Tag')).toThrow("Did you mean 'CreateMeeting/Tags'")
    expect(() => ids('**', 'nonsense-of-mine')).toThrow(NoMatch)
  })
})
