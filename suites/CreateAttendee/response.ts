import type { ResponseSuite } from '../../src/case/row.ts'
import {
  acceptedWith,
  all,
  createMeeting,
  from,
  guid,
  limitExceeded,
  not,
  shown,
  structure,
} from '../../src/case/value.ts'

export default {
  operation: 'CreateAttendee',
  member: 'response',
  rules: [
    {
      clause: 'CA.resp.members',
      cases: [{ id: 'holds-the-attendee', expect: acceptedWith({ Attendee: structure }) }],
    },
    {
      clause: 'CA.doc.user.echo',
      cases: [
        {
          id: 'repeats-the-external-user-id',
          input: { ExternalUserId: 'Größe «1» & more' },
          expect: acceptedWith({ Attendee: { ExternalUserId: shown('Größe «1» & more') } }),
        },
        {
          id: 'keeps-the-letter-case-of-the-external-user-id',
          input: { ExternalUserId: 'User-A' },
          expect: acceptedWith({ Attendee: { ExternalUserId: shown('User-A') } }),
        },
      ],
    },
    {
      clause: 'Attendee.doc.unique',
      cases: [
        {
          id: 'gives-each-attendee-ids-of-its-own',
          steps: [
            createMeeting(),
            { call: 'CreateAttendee', as: 'attendee' },
            {
              call: 'CreateAttendee',
              input: { ExternalUserId: 'user-2' },
              expect: acceptedWith({
                Attendee: {
                  AttendeeId: all(guid, not(from('attendee.Attendee.AttendeeId'))),
                  JoinToken: not(from('attendee.Attendee.JoinToken')),
                },
              }),
            },
          ],
        },
      ],
    },
    {
      clause: 'FEAT.max.enforced',
      cases: [
        {
          id: 'meets-one-attendee-more-than-the-maximum',
          steps: [
            createMeeting('meeting', { MeetingFeatures: { Attendee: { MaxCount: 1 } } }),
            { call: 'CreateAttendee' },
            {
              call: 'CreateAttendee',
              input: { ExternalUserId: 'user-2' },
              expect: [
                ...limitExceeded,
                { status: 200, source: 'developer guide: allowed into the meeting' },
              ],
            },
          ],
        },
      ],
    },
  ],
  places: [
    {
      operation: 'CreateAttendee',
      steps: [createMeeting(), { call: 'CreateAttendee' }],
      shapes: [{ at: 'Attendee', shape: 'Attendee' }],
    },
  ],
} satisfies ResponseSuite
