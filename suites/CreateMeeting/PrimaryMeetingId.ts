import type { Input, Step, Suite } from '../../src/case/row.ts'
import { acceptedWith, createMeeting, from, not, refused } from '../../src/case/value.ts'

const primary = createMeeting('primary')
const ofPrimary: Input = { PrimaryMeetingId: from('primary.Meeting.MeetingId') }
const replica = (as: string): Step => createMeeting(as, ofPrimary)
const unknown = '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9'

export default {
  operation: 'CreateMeeting',
  member: 'PrimaryMeetingId',
  rules: [
    {
      clause: 'REP.create',
      cases: [
        {
          id: 'makes-a-replica-that-names-its-primary',
          given: [primary],
          input: ofPrimary,
          expect: acceptedWith({
            Meeting: {
              PrimaryMeetingId: from('primary.Meeting.MeetingId'),
              MeetingId: not(from('primary.Meeting.MeetingId')),
            },
          }),
        },
      ],
    },
    {
      clause: 'REP.region',
      cases: [
        {
          id: 'accepts-another-media-region',
          given: [primary],
          input: { ...ofPrimary, MediaRegion: 'eu-west-1' },
          expect: acceptedWith({
            Meeting: { PrimaryMeetingId: from('primary.Meeting.MeetingId') },
          }),
        },
      ],
    },
    {
      clause: 'REP.ofreplica',
      cases: [
        {
          id: 'rejects-a-replica-of-a-replica',
          note: 'No document gives the status or the name, so each client error counts.',
          given: [primary, replica('replica')],
          input: { PrimaryMeetingId: from('replica.Meeting.MeetingId') },
          twin: ofPrimary,
          expect: { status: [400, 403, 404, 409, 422] },
        },
      ],
    },
    {
      clause: 'REP.unknown',
      cases: [
        {
          id: 'meets-an-unknown-primary',
          level: 'observe',
          input: { PrimaryMeetingId: unknown },
          expect: refused,
        },
      ],
    },
    {
      clause: 'REP.bounds',
      cases: [
        {
          id: 'meets-a-primary-that-is-no-guid',
          level: 'observe',
          input: { PrimaryMeetingId: 'no-guid' },
          expect: refused,
        },
      ],
    },
  ],
} satisfies Suite
