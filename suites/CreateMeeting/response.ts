import type { Input, ResponseSuite } from '../../src/case/row.ts'
import {
  accepted,
  acceptedWith,
  createMeeting,
  from,
  matches,
  not,
  nothing,
  shown,
  structure,
} from '../../src/case/value.ts'

const full: Input = {
  MeetingHostId: 'host-1',
  MeetingFeatures: {
    Audio: { EchoReduction: 'AVAILABLE' },
    Video: { MaxResolution: 'HD' },
    Content: { MaxResolution: 'FHD' },
    Attendee: { MaxCount: 30 },
  },
  TenantIds: ['tenant-a', 'tenant-b'],
}

export default {
  operation: 'CreateMeeting',
  member: 'response',
  rules: [
    {
      clause: ['CM.resp.members', 'CM.doc.meeting'],
      cases: [
        {
          id: 'holds-the-meeting-and-its-media-placement',
          expect: acceptedWith({ Meeting: { MediaPlacement: structure } }),
        },
      ],
    },
    {
      clause: 'CM.doc.region.echo',
      cases: [
        {
          id: 'names-the-media-region-asked-for',
          input: { MediaRegion: 'eu-central-1' },
          expect: acceptedWith({ Meeting: { MediaRegion: shown('eu-central-1') } }),
        },
      ],
    },
    {
      clause: 'CLIENT.null',
      cases: [
        {
          id: 'shows-no-value-for-what-was-not-given',
          expect: acceptedWith({
            Meeting: {
              MeetingHostId: nothing,
              PrimaryMeetingId: nothing,
              MeetingFeatures: nothing,
            },
          }),
        },
      ],
    },
    {
      clause: ['CM.doc.creates', 'LIFE.noschedule'],
      cases: [
        {
          id: 'makes-a-meeting-that-is-found-at-once',
          steps: [
            createMeeting('meeting'),
            {
              call: 'GetMeeting',
              input: { MeetingId: from('meeting.Meeting.MeetingId') },
              expect: accepted,
            },
          ],
        },
      ],
    },
    {
      clause: 'BATCH.noattendees',
      cases: [
        {
          id: 'makes-a-meeting-without-attendees',
          steps: [
            createMeeting('meeting'),
            {
              call: 'ListAttendees',
              input: { MeetingId: from('meeting.Meeting.MeetingId') },
              expect: { status: 200, body: { Attendees: nothing } },
            },
          ],
        },
      ],
    },
    {
      clause: 'FMT.arn.control',
      cases: [
        {
          id: 'names-the-control-region-in-the-arn',
          input: { MediaRegion: 'eu-west-2' },
          expect: acceptedWith({ Meeting: { MeetingArn: not(matches(':eu-west-2:')) } }),
        },
      ],
    },
  ],
  places: [
    {
      operation: 'CreateMeeting',
      steps: [
        createMeeting('primary'),
        {
          call: 'CreateMeeting',
          input: { ...full, PrimaryMeetingId: from('primary.Meeting.MeetingId') },
        },
      ],
      shapes: [
        { at: 'Meeting', shape: 'Meeting' },
        { at: 'Meeting.MediaPlacement', shape: 'MediaPlacement' },
      ],
    },
  ],
} satisfies ResponseSuite
