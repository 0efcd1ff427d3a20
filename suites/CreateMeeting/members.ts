import type { Input, Rule, Suite } from '../../src/case/row.ts'
import { accepted, refused } from '../../src/case/value.ts'

/** Every optional member that needs nothing to exist before. */
const full: Input = {
  MeetingHostId: 'host',
  NotificationsConfiguration: { SqsQueueArn: 'arn:aws:sqs:us-east-1:111122223333:conformance' },
  MeetingFeatures: { Audio: { EchoReduction: 'AVAILABLE' } },
  TenantIds: ['tenant-a'],
  Tags: [{ Key: 'key', Value: 'value' }],
  MediaPlacementNetworkType: 'Ipv4Only',
}

const without = (member: string): Input =>
  Object.fromEntries(Object.entries(full).filter(([name]) => name !== member))

const optional = (member: string): Rule => ({
  clause: '.optional',
  member,
  cases: [{ id: 'accepts-absent', input: without(member), expect: accepted }],
})

const required = (member: string): Rule => ({
  clause: '.required',
  member,
  cases: [
    { id: 'rejects-absent', omit: [member], expect: refused },
    { id: 'rejects-null', input: { [member]: null }, via: 'wire', expect: refused },
  ],
})

export default {
  operation: ['CreateMeeting', 'CreateMeetingWithAttendees'],
  member: 'members',
  rules: [
    required('ClientRequestToken'),
    required('MediaRegion'),
    required('ExternalMeetingId'),
    optional('MeetingHostId'),
    optional('NotificationsConfiguration'),
    optional('MeetingFeatures'),
    optional('PrimaryMeetingId'),
    optional('TenantIds'),
    optional('Tags'),
    optional('MediaPlacementNetworkType'),
  ],
} satisfies Suite
