import type { Input, Json, ResponseSuite, Step } from '../../src/case/row.ts'
import {
  createMeeting,
  from,
  inAnyOrder,
  matches,
  maybe,
  nothing,
  shown,
  structure,
} from '../../src/case/value.ts'

const full: Input = {
  MeetingHostId: 'host-1',
  MeetingFeatures: {
    Audio: { EchoReduction: 'AVAILABLE' },
    Video: { MaxResolution: 'FHD' },
    Content: { MaxResolution: 'UHD' },
    Attendee: { MaxCount: 20 },
  },
  TenantIds: ['Tenant-A', 'tenant-b'],
}
const get = (Meeting: Json): Step => ({
  call: 'GetMeeting',
  input: { MeetingId: from('meeting.Meeting.MeetingId') },
  expect: { status: 200, body: { Meeting } },
})

export default {
  operation: 'GetMeeting',
  member: 'response',
  rules: [
    {
      clause: 'GM.resp.members',
      cases: [{ id: 'holds-the-meeting', steps: [createMeeting(), get(structure)] }],
    },
    {
      clause: 'GM.doc.details',
      cases: [
        {
          id: 'describes-the-meeting-as-its-creation-did',
          steps: [
            createMeeting('meeting', full),
            get({
              MeetingId: from('meeting.Meeting.MeetingId'),
              ExternalMeetingId: shown('conformance'),
              MediaRegion: shown('us-east-1'),
              MeetingArn: shown(from('meeting.Meeting.MeetingArn')),
            }),
          ],
        },
      ],
    },
    {
      clause: 'FEAT.echoed',
      cases: [
        {
          id: 'returns-the-features',
          steps: [
            createMeeting('meeting', full),
            get({
              MeetingFeatures: {
                Audio: { EchoReduction: 'AVAILABLE' },
                Video: { MaxResolution: 'FHD' },
                Content: { MaxResolution: 'UHD' },
                Attendee: { MaxCount: 20 },
              },
            }),
          ],
        },
      ],
    },
    {
      clause: 'TEN.echo',
      cases: [
        {
          id: 'returns-the-tenants',
          steps: [
            createMeeting('meeting', full),
            get({ TenantIds: inAnyOrder('Tenant-A', 'tenant-b') }),
          ],
        },
        {
          id: 'returns-no-tenants-where-none-were-given',
          steps: [createMeeting('meeting'), get({ TenantIds: nothing })],
        },
      ],
    },
    {
      clause: 'REP.plain',
      cases: [
        {
          id: 'shows-no-primary-for-a-plain-meeting',
          steps: [createMeeting('meeting'), get({ PrimaryMeetingId: nothing })],
        },
      ],
    },
    {
      clause: 'REP.create',
      cases: [
        {
          id: 'shows-the-primary-of-a-replica',
          steps: [
            createMeeting('primary'),
            createMeeting('meeting', { PrimaryMeetingId: from('primary.Meeting.MeetingId') }),
            get({ PrimaryMeetingId: from('primary.Meeting.MeetingId') }),
          ],
        },
      ],
    },
    {
      // Additional members are tolerated everywhere, so here too they are only noted.
      clause: 'NOTIF.notreturned',
      cases: [
        {
          id: 'does-not-return-the-notifications',
          level: 'observe',
          steps: [
            createMeeting('meeting', {
              NotificationsConfiguration: {
                SqsQueueArn: 'arn:aws:sqs:us-east-1:111122223333:conformance',
              },
            }),
            get({ NotificationsConfiguration: nothing }),
          ],
        },
      ],
    },
    {
      clause: 'TAGS.notreturned',
      cases: [
        {
          id: 'does-not-return-the-tags',
          level: 'observe',
          steps: [
            createMeeting('meeting', { Tags: [{ Key: 'key', Value: 'value' }] }),
            get({ Tags: nothing }),
          ],
        },
      ],
    },
    {
      clause: 'FMT.arn.control',
      cases: [
        {
          id: 'keeps-the-arn-of-the-creation',
          level: 'observe',
          steps: [
            createMeeting('meeting', { MediaRegion: 'eu-west-2' }),
            get({ MeetingArn: maybe(matches('^arn:aws[a-z-]*:chime:[a-z0-9-]+:')) }),
          ],
        },
      ],
    },
  ],
  places: [
    {
      operation: 'GetMeeting',
      steps: [
        createMeeting('primary'),
        createMeeting('meeting', { ...full, PrimaryMeetingId: from('primary.Meeting.MeetingId') }),
        { call: 'GetMeeting', input: { MeetingId: from('meeting.Meeting.MeetingId') } },
      ],
      shapes: [
        { at: 'Meeting', shape: 'Meeting' },
        { at: 'Meeting.MediaPlacement', shape: 'MediaPlacement' },
      ],
    },
  ],
} satisfies ResponseSuite
