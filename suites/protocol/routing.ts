import type { Suite } from '../../src/case/row.ts'
import { accepted, createMeeting, from, matches, not } from '../../src/case/value.ts'

export default {
  operation: 'CreateMeeting',
  topic: 'protocol',
  member: 'routing',
  rules: [
    {
      clause: 'PROTO.operation.unknown',
      cases: [
        {
          id: 'meets-an-operation-that-does-not-exist',
          wire: { query: { operation: 'no-such-operation' } },
          expect: { status: [400, 404] },
        },
        {
          id: 'meets-an-operation-in-another-letter-case',
          wire: { query: { operation: 'CREATE-ATTENDEES' } },
          expect: { status: [400, 404] },
        },
        {
          id: 'meets-a-parameter-that-does-not-exist',
          wire: { query: { 'no-such-parameter': 'value' } },
          expect: accepted,
        },
      ],
    },
    {
      clause: 'PROTO.label.encoding',
      cases: [
        {
          id: 'meets-an-id-in-percent-encoding',
          steps: [
            {
              call: 'GetMeeting',
              // No meeting has this id; decoded it is a GUID and the answer 404, undecoded it is 400.
              input: { MeetingId: 'unused' },
              wire: { path: '/meetings/0a1b2c3d%2D4e5f%2D6071%2D8293%2Da4b5c6d7e8f9' },
              expect: { status: 404 },
            },
          ],
        },
        {
          id: 'meets-an-id-with-an-encoded-slash',
          steps: [
            {
              call: 'GetMeeting',
              input: { MeetingId: 'unused' },
              wire: { path: '/meetings/0a1b2c3d%2F4e5f' },
              expect: { status: 400 },
            },
          ],
        },
      ],
    },
    {
      clause: 'PROTO.requestid.unique',
      cases: [
        {
          id: 'gives-two-errors-two-ids',
          steps: [
            {
              call: 'GetMeeting',
              as: 'first',
              input: { MeetingId: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9' },
              expect: { status: 404, body: { RequestId: matches('^.{8,}$') } },
            },
            {
              call: 'GetMeeting',
              input: { MeetingId: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9' },
              expect: { status: 404, body: { RequestId: not(from('first.RequestId')) } },
            },
          ],
        },
      ],
    },
    {
      clause: 'PROTO.signature.form',
      cases: [
        {
          id: 'meets-a-broken-authorization-header',
          wire: { headers: { authorization: 'AWS4-HMAC-SHA256 nonsense' } },
          expect: { status: [400, 401, 403] },
        },
      ],
    },
    {
      clause: 'HTTP.contenttype',
      cases: [
        {
          id: 'labels-the-answer-to-a-read-as-json',
          steps: [
            createMeeting(),
            {
              call: 'GetMeeting',
              input: { MeetingId: from('meeting.Meeting.MeetingId') },
              expect: { status: 200, headers: { 'content-type': matches('^application/json') } },
            },
          ],
        },
      ],
    },
  ],
} satisfies Suite
