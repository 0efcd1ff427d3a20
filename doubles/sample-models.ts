import type { Json } from '../src/contract/read/guards.ts'

/** One small API in three published notations, invented for tests: all say the same. */

const space = 'com.example.rooms#'
const text = (words: string): string => `<p>${words}</p>`

export function makeBotocore(): Json {
  return {
    version: '2.0',
    metadata: {
      apiVersion: '2021-07-15',
      endpointPrefix: 'meetings-chime',
      serviceId: 'Chime SDK Meetings',
      signingName: 'chime',
    },
    operations: {
      OpenRoom: {
        name: 'OpenRoom',
        http: { method: 'POST', requestUri: '/rooms?operation=open' },
        input: { shape: 'OpenRoomRequest' },
        output: { shape: 'OpenRoomResponse' },
        errors: [{ shape: 'FullException' }, { shape: 'BrokenException' }],
        documentation: text('Opens a room.'),
      },
      CloseRoom: {
        name: 'CloseRoom',
        http: { method: 'DELETE', requestUri: '/rooms/{RoomId}', responseCode: 204 },
        input: { shape: 'CloseRoomRequest' },
        errors: [{ shape: 'BrokenException' }],
      },
    },
    shapes: {
      OpenRoomRequest: {
        type: 'structure',
        required: ['Name', 'Token'],
        members: {
          Name: { shape: 'RoomName', documentation: text('What a &amp; b call it.') },
          Token: { shape: 'RoomToken', idempotencyToken: true },
          Size: { shape: 'RoomSize' },
          Colours: { shape: 'ColourList' },
          Page: { shape: 'String', location: 'querystring', locationName: 'page-token' },
        },
      },
      OpenRoomResponse: { type: 'structure', members: { Room: { shape: 'Room' } } },
      CloseRoomRequest: {
        type: 'structure',
        required: ['RoomId'],
        members: { RoomId: { shape: 'String', location: 'uri', locationName: 'RoomId' } },
      },
      Room: {
        type: 'structure',
        members: {
          Name: { shape: 'RoomName' },
          Colours: { shape: 'ColourList' },
          Open: { shape: 'Boolean' },
        },
      },
      RoomName: { type: 'string', min: 2, max: 64, pattern: '[-_a-z\\/]*', sensitive: true },
      RoomToken: { type: 'string', min: 2, max: 64, sensitive: true },
      RoomSize: { type: 'integer', min: 1, max: 250 },
      Colour: { type: 'string', enum: ['red', 'green'] },
      ColourList: { type: 'list', member: { shape: 'Colour' }, min: 0, max: 3 },
      FullException: {
        type: 'structure',
        exception: true,
        error: { httpStatusCode: 409 },
        members: { Code: { shape: 'String' } },
      },
      BrokenException: {
        type: 'structure',
        exception: true,
        fault: true,
        error: { httpStatusCode: 503 },
        members: {
          Code: { shape: 'String' },
          Wait: { shape: 'String', location: 'header', locationName: 'Retry-After' },
        },
      },
      String: { type: 'string', max: 4096 },
      Boolean: { type: 'boolean' },
    },
  }
}

const member = (target: string, traits: Json = {}): Json => ({
  target: target.startsWith('smithy.') ? target : space + target,
  traits: Object.fromEntries(Object.entries(traits).map(([id, value]) => [trait(id), value])),
})
const trait = (id: string): string => `smithy.api#${id}`
const shape = (type: string, traits: Json = {}, more: Json = {}): Json => ({
  type,
  ...more,
  traits: Object.fromEntries(Object.entries(traits).map(([id, value]) => [trait(id), value])),
})
const ids = (shapes: Json): Json =>
  Object.fromEntries(Object.entries(shapes).map(([name, value]) => [space + name, value]))

export function makeSmithy(): Json {
  return {
    smithy: '2.0',
    shapes: ids({ ...smithyOperations(), ...smithyStructures(), ...smithyScalars() }),
  }
}

function smithyOperations(): Json {
  return {
    Rooms: {
      type: 'service',
      version: '2021-07-15',
      traits: {
        'aws.api#service': { sdkId: 'Chime SDK Meetings', endpointPrefix: 'meetings-chime' },
        'aws.auth#sigv4': { name: 'chime' },
      },
    },
    OpenRoom: shape(
      'operation',
      {
        http: { method: 'POST', uri: '/rooms?operation=open', code: 200 },
        documentation: text('Opens a  room.'),
      },
      {
        input: member('OpenRoomRequest'),
        output: member('OpenRoomResponse'),
        errors: [member('BrokenException'), member('FullException')],
      },
    ),
    CloseRoom: shape(
      'operation',
      { http: { method: 'DELETE', uri: '/rooms/{RoomId}', code: 204 } },
      {
        input: member('CloseRoomRequest'),
        output: member('smithy.api#Unit'),
        errors: [member('BrokenException')],
      },
    ),
  }
}

function smithyStructures(): Json {
  const structure = (members: Json, traits: Json = {}): Json =>
    shape('structure', traits, { members })
  return {
    OpenRoomRequest: structure({
      Token: member('RoomToken', { required: {}, idempotencyToken: {} }),
      Name: member('RoomName', { required: {}, documentation: text('What a & b call it.') }),
      Size: member('RoomSize'),
      Colours: member('ColourList'),
      Page: member('String', { httpQuery: 'page-token' }),
    }),
    OpenRoomResponse: structure({ Room: member('Room') }),
    CloseRoomRequest: structure({ RoomId: member('String', { required: {}, httpLabel: {} }) }),
    Room: structure({
      Name: member('RoomName'),
      Colours: member('ColourList'),
      Open: member('smithy.api#Boolean'),
    }),
    FullException: structure({ Code: member('String') }, { error: 'client', httpError: 409 }),
    BrokenException: structure(
      { Code: member('String'), Wait: member('String', { httpHeader: 'Retry-After' }) },
      { error: 'server', httpError: 503 },
    ),
  }
}

function smithyScalars(): Json {
  return {
    RoomName: shape('string', {
      length: { min: 2, max: 64 },
      pattern: '^[a-z_/-]*$',
      sensitive: {},
    }),
    RoomToken: shape('string', { length: { min: 2, max: 64 }, sensitive: {} }),
    RoomSize: shape('integer', { range: { min: 1, max: 250 } }),
    Colour: shape(
      'enum',
      {},
      {
        members: {
          GREEN: member('smithy.api#Unit', { enumValue: 'green' }),
          RED: member('smithy.api#Unit', { enumValue: 'red' }),
        },
      },
    ),
    ColourList: shape('list', { length: { max: 3 } }, { member: member('Colour') }),
    String: shape('string', { length: { max: 4096 } }),
  }
}

/** What an SDK package generated from the same API exports. */
export function makeSdk(): Record<string, unknown> {
  const name = [0, 'rooms', 'RoomName', 8, 0]
  const token = [0, 'rooms', 'RoomToken', 8, 0]
  const room = [3, 'rooms', 'Room', 0, ['Name', 'Colours', 'Open'], [[() => name, 0], 64, 2]]
  const request = [
    ...[3, 'rooms', 'OpenRoomRequest', 0, ['Name', 'Token', 'Size', 'Colours', 'Page']],
    [[() => name, 0], [() => token, 4], 1, 64, [0, { httpQuery: 'page-token' }]],
    1,
  ]
  const response = [3, 'rooms', 'OpenRoomResponse', 0, ['Room'], [[() => room, 0]]]
  const close = [3, 'rooms', 'CloseRoomRequest', 0, ['RoomId'], [[0, 1]], 1]
  const full = [-3, 'rooms', 'FullException', { error: 'client', httpError: 409 }, ['Code'], [0]]
  const broken = [
    ...[-3, 'rooms', 'BrokenException', { error: 'server', httpError: 503 }, ['Code', 'Wait']],
    [0, [0, { httpHeader: 'Retry-After' }]],
  ]
  const http = (method: string, uri: string, code: number): Json => ({ http: [method, uri, code] })
  return {
    OpenRoomRequest$: request,
    OpenRoomResponse$: response,
    CloseRoomRequest$: close,
    Room$: room,
    FullException$: full,
    BrokenException$: broken,
    RoomsServiceException$: [-3, 'smithy.ts.sdk.synthetic.rooms', 'RoomsException', 0, [], []],
    OpenRoom$: [
      ...[9, 'rooms', 'OpenRoom', http('POST', '/rooms?operation=open', 200)],
      ...[() => request, () => response],
    ],
    CloseRoom$: [
      ...[9, 'rooms', 'CloseRoom', http('DELETE', '/rooms/{RoomId}', 204)],
      ...[() => close, () => 'unit'],
    ],
    Colour: { RED: 'red', GREEN: 'green' },
    RoomsClient: () => undefined,
    paginateRooms: () => undefined,
    errorTypeRegistries: [],
  }
}
