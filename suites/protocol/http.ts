import type { Suite } from '../../src/case/row.ts'
import {
  accepted,
  acceptedWith,
  createMeeting,
  from,
  matches,
  notFound,
  refused,
  structure,
} from '../../src/case/value.ts'

const uuid = matches('^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$')
const unknown = { MeetingId: '0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9' }

export default {
  operation: 'CreateMeeting',
  topic: 'protocol',
  member: 'http',
  rules: [
    {
      clause: 'HTTP.contenttype',
      cases: [
        {
          id: 'labels-a-success-as-json',
          expect: {
            status: 200,
            headers: { 'content-type': matches('^application/json') },
            body: { Meeting: structure },
          },
        },
        {
          id: 'accepts-json-with-a-charset',
          level: 'observe',
          wire: { headers: { 'content-type': 'application/json; charset=utf-8' } },
          expect: accepted,
        },
      ],
    },
    {
      clause: 'HTTP.errortype',
      cases: [
        {
          id: 'names-the-error-in-the-header',
          input: { ExternalMeetingId: 'a' },
          expect: {
            status: 400,
            headers: { 'x-amzn-errortype': matches('^([^#]*#)?[A-Za-z]+(:.*)?$') },
          },
        },
      ],
    },
    {
      clause: 'HTTP.requestid',
      cases: [
        {
          id: 'gives-a-success-an-id',
          expect: { status: 200, headers: { 'x-amzn-requestid': uuid } },
        },
        {
          id: 'gives-an-error-an-id-in-header-and-body',
          steps: [
            {
              call: 'GetMeeting',
              input: unknown,
              expect: {
                status: 404,
                headers: { 'x-amzn-requestid': uuid },
                body: { RequestId: uuid },
              },
            },
          ],
        },
      ],
    },
    {
      clause: 'HTTP.code.differs',
      cases: [
        {
          id: 'abbreviates-the-error-name-in-the-body',
          steps: [
            {
              call: 'GetMeeting',
              input: unknown,
              expect: { status: 404, body: { Code: 'NotFound' } },
            },
          ],
        },
      ],
    },
    {
      clause: 'COMMON.ValidationError',
      cases: [
        {
          id: 'meets-the-name-of-a-broken-bound',
          input: { ClientRequestToken: 'a' },
          expect: refused,
        },
      ],
    },
    {
      clause: 'ID.guid.case',
      cases: [
        {
          id: 'knows-an-upper-case-guid-as-a-guid',
          steps: [{ call: 'GetMeeting', input: unknown, expect: notFound }],
        },
        {
          id: 'knows-a-lower-case-guid-without-uuid-version-as-a-guid',
          steps: [
            {
              call: 'GetMeeting',
              input: { MeetingId: '00000000-0000-f000-0000-000000000000' },
              expect: notFound,
            },
          ],
        },
      ],
    },
    {
      clause: 'UNKNOWN.members',
      cases: [
        {
          id: 'meets-a-member-that-the-model-does-not-know',
          via: 'wire',
          input: { NoSuchMember: 'value' },
          expect: accepted,
        },
      ],
    },
    {
      clause: 'LIFE.ephemeral',
      cases: [
        {
          id: 'refuses-to-list-meetings',
          wire: { method: 'GET', body: '', query: {} },
          expect: { status: [400, 403, 404, 405, 501] },
        },
      ],
    },
    {
      clause: 'FEAT.immutable',
      cases: [
        {
          id: 'refuses-to-change-a-meeting',
          steps: [
            createMeeting('meeting', { TenantIds: ['tenant-a'] }),
            {
              call: 'GetMeeting',
              input: { MeetingId: from('meeting.Meeting.MeetingId') },
              wire: { method: 'PUT', body: '{"TenantIds":["tenant-b"]}' },
              expect: { status: [400, 403, 404, 405, 501] },
            },
            {
              call: 'GetMeeting',
              input: { MeetingId: from('meeting.Meeting.MeetingId') },
              expect: acceptedWith({ Meeting: { TenantIds: ['tenant-a'] } }),
            },
          ],
        },
      ],
    },
  ],
} satisfies Suite
