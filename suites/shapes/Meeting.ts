import type { ShapeSuite } from '../../src/case/row.ts'
import { all, guid, list, matches, not, structure, text } from '../../src/case/value.ts'

export default {
  shape: 'Meeting',
  valid: {},
  answers: [
    { id: 'is-a-guid', member: 'MeetingId', clause: 'RESP.Meeting.MeetingId', fits: guid },
    {
      id: 'has-2-to-64-characters',
      member: 'MeetingHostId',
      clause: 'RESP.Meeting.MeetingHostId',
      fits: text(2, 64),
    },
    {
      id: 'has-2-to-64-characters',
      member: 'ExternalMeetingId',
      clause: 'RESP.Meeting.ExternalMeetingId',
      fits: text(2, 64),
    },
    {
      id: 'has-2-to-64-characters',
      member: 'MediaRegion',
      clause: 'RESP.Meeting.MediaRegion',
      fits: text(2, 64),
    },
    {
      id: 'is-a-structure',
      member: 'MediaPlacement',
      clause: 'RESP.Meeting.MediaPlacement',
      fits: structure,
    },
    {
      id: 'is-a-structure',
      member: 'MeetingFeatures',
      clause: 'RESP.Meeting.MeetingFeatures',
      fits: structure,
    },
    {
      id: 'has-2-to-64-characters',
      member: 'PrimaryMeetingId',
      clause: 'RESP.Meeting.PrimaryMeetingId',
      fits: text(2, 64),
    },
    {
      id: 'has-at-most-5-items',
      member: 'TenantIds',
      clause: 'RESP.Meeting.TenantIds',
      fits: list(0, 5, all(text(2, 256), matches('^(?!.*?(.)\\1{3})[-_!@#$a-zA-Z0-9]*$'))),
    },
    {
      id: 'is-an-arn',
      member: 'MeetingArn',
      clause: 'RESP.Meeting.MeetingArn',
      fits: all(text(1, 1011), matches('^arn:')),
    },
    {
      id: 'keeps-to-the-documented-characters',
      member: 'ExternalMeetingId',
      clause: 'Meeting.doc.external.pattern',
      fits: matches(`^[-_&@+=,(){}\\[\\]/«».:|'"#a-zA-Z0-9À-ÿ\\s]*$`),
    },
    {
      id: 'has-the-form-of-a-chime-arn',
      member: 'MeetingArn',
      clause: 'FMT.arn',
      fits: matches('^arn:aws[a-z-]*:chime:[a-z0-9-]+:[0-9]{12}:meeting/[0-9a-fA-F-]{36}$'),
    },
    {
      id: 'has-a-region-and-a-slash',
      member: 'MeetingArn',
      clause: 'FMT.arn.iam',
      fits: not(matches('(:chime::|:meeting:)')),
    },
    {
      id: 'ends-in-the-digits-of-the-cell',
      member: 'MeetingId',
      clause: 'FMT.id.cell',
      fits: matches('(2713|2954|7979|4804|3049)$'),
    },
    {
      id: 'looks-like-a-version-4-uuid',
      member: 'MeetingId',
      clause: 'FMT.id.v4',
      fits: matches('^[0-9a-f]{8}-[0-9a-f]{4}-4'),
    },
  ],
} satisfies ShapeSuite
