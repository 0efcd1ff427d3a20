import type { Row, Suite } from '../../src/case/row.ts'
import { accepted, mistyped } from '../../src/case/value.ts'

const token = '"ClientRequestToken":"protocol"'
const members = `${token},"MediaRegion":"us-east-1","ExternalMeetingId":"conformance"`
const body = (id: string, text: string): Row => ({
  id,
  wire: { body: text },
  expect: { status: 400 },
})

export default {
  operation: 'CreateMeeting',
  topic: 'protocol',
  member: 'body',
  rules: [
    {
      clause: 'PROTO.json.malformed',
      cases: [
        body('rejects-an-object-cut-off', `{${members}`),
        body('rejects-text-after-the-object', `{${members}} and more`),
        body('rejects-two-objects', `{${members}}{${members}}`),
        body('rejects-single-quotes', `{${members}}`.replaceAll('"', "'")),
        body('rejects-a-comma-at-the-end', `{${members},}`),
        body('rejects-a-comment', `{${members}/* comment */}`),
        body('rejects-a-bare-string', '"ClientRequestToken"'),
        body('rejects-a-bare-number', '42'),
        body('rejects-null', 'null'),
        body('rejects-a-list-around-the-object', `[{${members}}]`),
        body('rejects-xml', '<CreateMeeting/>'),
        body('rejects-a-form', 'ClientRequestToken=protocol&MediaRegion=us-east-1'),
        body('rejects-a-control-character-in-a-string', `{${members},"MeetingHostId":"a\u0001b"}`),
        body(
          'rejects-a-number-with-a-leading-zero',
          `{${members},"MeetingFeatures":{"Attendee":{"MaxCount":01}}}`,
        ),
        body(
          'rejects-not-a-number',
          `{${members},"MeetingFeatures":{"Attendee":{"MaxCount":NaN}}}`,
        ),
      ],
    },
    {
      clause: 'PROTO.body.empty',
      cases: [
        body('rejects-an-empty-body', ''),
        body('rejects-an-empty-object', '{}'),
        body('rejects-white-space', '  \n '),
      ],
    },
    {
      clause: 'PROTO.media.type',
      cases: [
        {
          id: 'meets-plain-text',
          wire: { headers: { 'content-type': 'text/plain' } },
          expect: { status: 415 },
        },
        {
          id: 'meets-xml',
          wire: { headers: { 'content-type': 'application/xml' } },
          expect: { status: 415 },
        },
        {
          id: 'meets-no-label',
          wire: { headers: { 'content-type': null } },
          expect: { status: 415 },
        },
        {
          id: 'meets-the-label-of-older-json-protocols',
          wire: { headers: { 'content-type': 'application/x-amz-json-1.1' } },
          expect: { status: 415 },
        },
      ],
    },
    {
      clause: 'PROTO.member.case',
      cases: [
        {
          id: 'meets-a-required-member-in-another-letter-case',
          omit: ['ClientRequestToken'],
          input: { clientRequestToken: 'protocol' },
          expect: mistyped,
        },
      ],
    },
    {
      clause: 'PROTO.member.twice',
      cases: [
        {
          id: 'meets-a-member-that-stands-twice',
          wire: { body: `{${members},"ExternalMeetingId":"second"}` },
          expect: accepted,
        },
      ],
    },
  ],
} satisfies Suite
