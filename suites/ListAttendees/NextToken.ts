import type { Expectation, Input, Pattern, Row, Step, Suite } from '../../src/case/row.ts'
import {
  acceptedWith,
  all,
  attendees,
  createMeeting,
  from,
  not,
  nothing,
  oneOf,
  refused,
  text,
} from '../../src/case/value.ts'

const meetingOf3: Step[] = [
  createMeeting(),
  { call: 'BatchCreateAttendee', as: 'batch', input: { Attendees: attendees(3) } },
]
const idOf = (at: string): Pattern => from(`${at}.AttendeeId`)
const known = oneOf(idOf('batch.Attendees.0'), idOf('batch.Attendees.1'), idOf('batch.Attendees.2'))

/** One of the three, and none of those that were shown before. */
const oneBut = (...shown: string[]): Pattern => ({
  AttendeeId: all(known, ...shown.map((at) => not(idOf(at)))),
})
const page = (as: string, input: Input, expect: Expectation): Step => ({
  call: 'ListAttendees',
  as,
  input,
  expect,
})
const after = (name: string): Input => ({ NextToken: from(`${name}.NextToken`) })
const more = text(1, 4096)
const firstOf1 = page(
  'first',
  { MaxResults: 1 },
  acceptedWith({ Attendees: [oneBut()], NextToken: more }),
)
const secondOf1 = acceptedWith({ Attendees: [oneBut('first.Attendees.0')], NextToken: more })

/** A text that no answer held; clients are not to make tokens up, and no text names the outcome. */
const guess = (id: string, NextToken: string): Row => ({
  id,
  input: { NextToken },
  expect: refused,
})

export default {
  operation: 'ListAttendees',
  member: 'NextToken',
  rules: [
    {
      clause: 'PAGE.next',
      cases: [
        {
          id: 'leads-to-every-attendee-once',
          steps: [
            ...meetingOf3,
            firstOf1,
            page('second', { ...after('first'), MaxResults: 1 }, secondOf1),
            page(
              'third',
              { ...after('second'), MaxResults: 1 },
              acceptedWith({ Attendees: [oneBut('first.Attendees.0', 'second.Attendees.0')] }),
            ),
          ],
        },
        {
          id: 'leads-to-a-page-of-another-size',
          level: 'observe',
          note: 'MaxResults is a maximum: no text promises that a page is full.',
          steps: [
            ...meetingOf3,
            firstOf1,
            page(
              'rest',
              { ...after('first'), MaxResults: 10 },
              acceptedWith({
                Attendees: [oneBut('first.Attendees.0'), oneBut('first.Attendees.0')],
                NextToken: nothing,
              }),
            ),
          ],
        },
        {
          id: 'leads-to-the-same-page-a-second-time',
          level: 'observe',
          steps: [
            ...meetingOf3,
            firstOf1,
            page('second', { ...after('first'), MaxResults: 1 }, secondOf1),
            page(
              'again',
              { ...after('first'), MaxResults: 1 },
              acceptedWith({ Attendees: [{ AttendeeId: idOf('second.Attendees.0') }] }),
            ),
          ],
        },
        {
          id: 'leads-on-when-a-listed-attendee-is-deleted',
          level: 'observe',
          steps: [
            ...meetingOf3,
            firstOf1,
            { call: 'DeleteAttendee', input: { AttendeeId: idOf('first.Attendees.0') } },
            page('second', { ...after('first'), MaxResults: 1 }, secondOf1),
            page(
              'third',
              { ...after('second'), MaxResults: 1 },
              acceptedWith({ Attendees: [oneBut('first.Attendees.0', 'second.Attendees.0')] }),
            ),
          ],
        },
      ],
    },
    {
      clause: 'PAGE.end',
      cases: [
        {
          id: 'is-absent-where-all-attendees-are-shown',
          steps: [
            ...meetingOf3,
            page(
              'all',
              { MaxResults: 100 },
              acceptedWith({ Attendees: [oneBut(), oneBut(), oneBut()], NextToken: nothing }),
            ),
          ],
        },
        {
          id: 'meets-a-page-that-is-just-full',
          level: 'observe',
          note: 'A token that leads to an empty page would break no text.',
          steps: [
            ...meetingOf3,
            page('all', { MaxResults: 3 }, acceptedWith({ NextToken: nothing })),
          ],
        },
      ],
    },
    {
      clause: 'LA.req.NextToken.type',
      cases: [
        {
          id: 'is-read-from-the-query',
          steps: [
            ...meetingOf3,
            firstOf1,
            {
              call: 'ListAttendees',
              as: 'second',
              via: 'wire',
              input: { ...after('first'), MaxResults: 1 },
              expect: secondOf1,
            },
          ],
        },
      ],
    },
    {
      clause: 'PAGE.badtoken',
      cases: [
        guess('rejects-a-word', 'not-a-token'),
        guess('rejects-a-number', '1'),
        guess('rejects-json-in-base64', 'eyJvZmZzZXQiOjF9'),
        guess('rejects-white-space', ' '),
        guess('rejects-the-id-of-nobody', '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9'),
        {
          id: 'rejects-the-id-of-an-attendee',
          input: { NextToken: from('attendee.Attendee.AttendeeId') },
          expect: refused,
        },
        {
          id: 'rejects-a-token-of-another-meeting',
          given: [
            { call: 'CreateAttendee', input: { ExternalUserId: 'user-2' } },
            { call: 'ListAttendees', as: 'first', input: { MaxResults: 1 } },
            createMeeting('other'),
          ],
          input: { MeetingId: from('other.Meeting.MeetingId'), ...after('first') },
          twin: after('first'),
          expect: refused,
        },
      ],
    },
  ],
} satisfies Suite
