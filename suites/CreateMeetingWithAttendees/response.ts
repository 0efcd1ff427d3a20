import type { Input, ResponseSuite } from '../../src/case/row.ts'
import {
  acceptedWith,
  all,
  attendees,
  createMeeting,
  from,
  guid,
  inAnyOrder,
  limitExceeded,
  list,
  not,
  nothing,
  refused,
  structure,
  text,
} from '../../src/case/value.ts'

const full: Input = {
  MeetingHostId: 'host-1',
  MeetingFeatures: {
    Audio: { EchoReduction: 'UNAVAILABLE' },
    Video: { MaxResolution: 'HD' },
    Content: { MaxResolution: 'FHD' },
    Attendee: { MaxCount: 30 },
  },
  TenantIds: ['tenant-a', 'tenant-b'],
}
const twoForOnePlace: Input = {
  MeetingFeatures: { Attendee: { MaxCount: 1 } },
  Attendees: attendees(2),
}

export default {
  operation: 'CreateMeetingWithAttendees',
  member: 'response',
  rules: [
    {
      clause: ['CMWA.resp.members', 'CMWA.doc.meeting'],
      cases: [
        {
          id: 'holds-meeting-and-attendees',
          expect: acceptedWith({
            Meeting: { MediaPlacement: structure },
            Attendees: list(1, 1, structure),
          }),
        },
      ],
    },
    {
      clause: ['CMWA.doc.creates', 'CMWA.doc.user.echo', 'CMWA.doc.attendees.ids'],
      cases: [
        {
          id: 'lists-each-attendee-with-its-ids',
          input: { Attendees: attendees(3) },
          expect: acceptedWith({
            Attendees: inAnyOrder(
              { ExternalUserId: 'user-1', AttendeeId: guid, JoinToken: text(2, 2048) },
              { ExternalUserId: 'user-2', AttendeeId: guid, JoinToken: text(2, 2048) },
              { ExternalUserId: 'user-3', AttendeeId: guid, JoinToken: text(2, 2048) },
            ),
          }),
        },
      ],
    },
    {
      clause: 'CMWA.doc.creates',
      cases: [
        {
          id: 'makes-attendees-that-are-found-in-the-meeting',
          steps: [
            {
              call: 'CreateMeetingWithAttendees',
              as: 'meeting',
              input: { Attendees: attendees(2) },
            },
            {
              call: 'ListAttendees',
              input: { MeetingId: from('meeting.Meeting.MeetingId') },
              expect: {
                status: 200,
                body: {
                  Attendees: inAnyOrder(
                    { AttendeeId: from('meeting.Attendees.0.AttendeeId') },
                    { AttendeeId: from('meeting.Attendees.1.AttendeeId') },
                  ),
                },
              },
            },
          ],
        },
      ],
    },
    {
      clause: 'Attendee.doc.unique',
      cases: [
        {
          id: 'gives-each-attendee-ids-of-its-own',
          steps: [
            {
              call: 'CreateMeetingWithAttendees',
              as: 'meeting',
              input: { Attendees: attendees(2) },
              expect: acceptedWith({
                Attendees: [
                  {
                    AttendeeId: all(guid, not(from('meeting.Attendees.1.AttendeeId'))),
                    JoinToken: not(from('meeting.Attendees.1.JoinToken')),
                  },
                  { AttendeeId: guid },
                ],
              }),
            },
          ],
        },
      ],
    },
    {
      clause: 'BATCH.errors.empty',
      cases: [
        {
          id: 'lists-no-error-when-none-failed',
          input: { Attendees: attendees(3) },
          expect: acceptedWith({ Errors: nothing }),
        },
      ],
    },
    {
      clause: 'FEAT.max.cmwa',
      cases: [
        {
          id: 'meets-more-attendees-than-the-maximum',
          input: twoForOnePlace,
          twin: { ...twoForOnePlace, Attendees: attendees(1) },
          expect: [
            ...refused,
            ...limitExceeded,
            { status: 200, body: { Errors: list(1, 2, structure) }, source: 'API page, Errors' },
          ],
        },
      ],
    },
    {
      clause: 'CMWA.doc.user.idempotency',
      cases: [
        {
          id: 'meets-one-user-twice-in-one-call',
          input: { Attendees: [{ ExternalUserId: 'user-1' }, { ExternalUserId: 'user-1' }] },
          expect: acceptedWith({ Errors: nothing }),
        },
      ],
    },
  ],
  places: [
    {
      operation: 'CreateMeetingWithAttendees',
      steps: [
        createMeeting('primary'),
        {
          call: 'CreateMeetingWithAttendees',
          input: {
            ...full,
            PrimaryMeetingId: from('primary.Meeting.MeetingId'),
            Attendees: attendees(3),
          },
        },
      ],
      shapes: [
        { at: 'Meeting', shape: 'Meeting' },
        { at: 'Meeting.MediaPlacement', shape: 'MediaPlacement' },
        { at: 'Attendees.member', shape: 'Attendee' },
      ],
    },
    {
      operation: 'CreateMeetingWithAttendees',
      steps: [{ call: 'CreateMeetingWithAttendees', input: twoForOnePlace }],
      shapes: [{ at: 'Errors.member', shape: 'CreateAttendeeError' }],
    },
  ],
} satisfies ResponseSuite
