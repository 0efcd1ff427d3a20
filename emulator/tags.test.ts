import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTestClient, type TestClient } from './test-client.ts'

let client: TestClient
let arn: string

beforeAll(async () => {
  client = await startTestClient()
})
beforeEach(async () => {
  client.emulator.reset()
  const Tags = [
    { Key: 'team', Value: 'blue' },
    { Key: 'empty', Value: '' },
  ]
  arn = (await client.createMeeting({ Tags })).body.Meeting.MeetingArn
})
afterAll(() => client.emulator.close())

const tag = (Tags: unknown, ResourceARN: unknown = arn) =>
  client.call('POST', '/tags?operation=tag-resource', { ResourceARN, Tags })
const untag = (TagKeys: unknown, ResourceARN: unknown = arn) =>
  client.call('POST', '/tags?operation=untag-resource', { ResourceARN, TagKeys })
const list = (resource = arn) => client.call('GET', `/tags?arn=${encodeURIComponent(resource)}`)

const manyTags = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => ({ Key: `key-${at + from}`, Value: 'value' }))

describe('tags', () => {
  it('of creation are listed', async () => {
    const { status, body } = await list()
    expect(status).toBe(200)
    expect(body).toEqual({
      Tags: [
        { Key: 'team', Value: 'blue' },
        { Key: 'empty', Value: '' },
      ],
    })
  })

  it('are added and replaced, and the last of two in a call counts', async () => {
    const { status, text } = await tag([
      { Key: 'team', Value: 'red' },
      { Key: 'new', Value: '1' },
      { Key: 'new', Value: '2' },
    ])
    expect([status, text]).toEqual([204, ''])
    expect((await list()).body.Tags).toEqual([
      { Key: 'team', Value: 'red' },
      { Key: 'empty', Value: '' },
      { Key: 'new', Value: '2' },
    ])
  })

  it('are taken away, whether they are there or not', async () => {
    for (let time = 0; time < 2; time += 1) {
      const { status, text } = await untag(['team', 'never'])
      expect([status, text]).toEqual([204, ''])
    }
    expect((await list()).body.Tags).toEqual([{ Key: 'empty', Value: '' }])
    expect((await tag([])).status).toBe(204)
    expect((await untag([])).status).toBe(204)
  })

  it('are 50 at most, all of a call or none', async () => {
    expect((await tag(manyTags(51))).status).toBe(400)
    expect((await tag(manyTags(48))).status).toBe(204)
    expect((await tag([{ Key: 'team', Value: 'green' }])).status).toBe(204)
    const { status, headers, body } = await tag(manyTags(2, 47))
    expect(status).toBe(400)
    expect(headers.get('x-amzn-errortype')).toBe('TooManyTagsException')
    expect(body).toMatchObject({ Code: 'TooManyTags', ResourceName: arn })
    expect((await list()).body.Tags).toHaveLength(50)
    await untag(['team'])
    expect((await tag(manyTags(1, 48))).status).toBe(204)
  })

  it.each([
    [[{ Key: 'aws:mine', Value: '' }]],
    [[{ Key: 'AWS:mine', Value: '' }]],
    [[{ Key: 'with space', Value: '' }]],
    [[{ Key: '', Value: '' }]],
    [[{ Key: 'key' }]],
    [[{ Key: 'key', Value: 'x'.repeat(257) }]],
    [{ key: 'value' }],
    [undefined],
  ])('refuse %j', async (Tags) => {
    const { status, body } = await tag(Tags)
    expect([status, body.Code]).toEqual([400, 'BadRequest'])
    if (Tags && Array.isArray(Tags)) expect((await client.createMeeting({ Tags })).status).toBe(400)
    expect((await list()).body.Tags).toHaveLength(2)
  })

  it('take any key that the pattern takes', async () => {
    expect((await tag([{ Key: 'a,b;c<d-1_', Value: 'x @y' }])).status).toBe(204)
  })
})

describe('resources', () => {
  it('are named in any letter case of the MeetingId', async () => {
    const id = arn.split('/')[1]!
    expect((await list(arn.replace(id, id.toUpperCase()))).status).toBe(200)
  })

  it.each([
    ['another region', () => arn.replace('us-east-1', 'eu-central-1')],
    ['another account', () => arn.replace('111122223333', '444455556666')],
    ['no meeting', () => arn.replace(/.{12}$/, '000000000000')],
    ['the notation of IAM', () => arn.replace('us-east-1', '')],
    ['another service', () => 'arn:aws:s3:::bucket'],
    ['nothing', () => 'arn:'],
    ['1011 characters', () => arn.padEnd(1011, 'x')],
  ])('of %s are not found', async (_name, make) => {
    const resource = make()
    const calls = [tag([], resource), untag([], resource), list(resource)]
    for (const { status, headers, body } of await Promise.all(calls)) {
      expect(status).toBe(404)
      expect(headers.get('x-amzn-errortype')).toBe('ResourceNotFoundException')
      expect(body).toMatchObject({ Code: 'ResourceNotFound', ResourceName: resource })
    }
  })

  it.each(['x', '', 'ARN:aws:chime', `arn:${'x'.repeat(1008)}`])(
    'that cannot be are refused: %s',
    async (resource) => {
      const calls = [tag([], resource), untag([], resource), list(resource)]
      for (const { status, body } of await Promise.all(calls)) {
        expect([status, body.Code]).toEqual([400, 'BadRequest'])
      }
    },
  )

  it('end with the meeting', async () => {
    await client.call('DELETE', `/meetings/${arn.split('/')[1]}`)
    expect((await list()).status).toBe(404)
  })
})
