import type { Input, Suite } from '../../src/case/row.ts'
import { acceptedWith, inAnyOrder, shown } from '../../src/case/value.ts'

const features: Input = {
  Audio: { EchoReduction: 'UNAVAILABLE' },
  Video: { MaxResolution: 'HD' },
  Content: { MaxResolution: 'FHD' },
  Attendee: { MaxCount: 30 },
}

/** What both creations repeat in the Meeting of their answer. */
export default {
  operation: ['CreateMeeting', 'CreateMeetingWithAttendees'],
  member: 'response',
  rules: [
    {
      clause: '*.doc.external.echo',
      cases: [
        {
          id: 'repeats-the-external-meeting-id',
          input: { ExternalMeetingId: 'Größe «1» & more' },
          expect: acceptedWith({ Meeting: { ExternalMeetingId: shown('Größe «1» & more') } }),
        },
      ],
    },
    {
      clause: ['*.doc.features.echo', 'FEAT.echo'],
      cases: [
        {
          id: 'repeats-the-features',
          input: { MeetingFeatures: features },
          expect: acceptedWith({ Meeting: { MeetingFeatures: features } }),
        },
      ],
    },
    {
      clause: ['*.doc.tenants.echo', 'TEN.case'],
      cases: [
        {
          id: 'repeats-the-tenants-with-their-letter-case',
          input: { TenantIds: ['Tenant-A', 'tenant-b', 'TENANT#c'] },
          expect: acceptedWith({
            Meeting: { TenantIds: inAnyOrder('Tenant-A', 'tenant-b', 'TENANT#c') },
          }),
        },
      ],
    },
    {
      clause: ['ID.host.reserved', 'CMWA.doc.host'],
      cases: [
        {
          id: 'hands-the-host-id-back',
          input: { MeetingHostId: 'host-1' },
          expect: acceptedWith({ Meeting: { MeetingHostId: 'host-1' } }),
        },
      ],
    },
  ],
} satisfies Suite
