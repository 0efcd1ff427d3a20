import type { Input, Step, Suite } from '../../src/case/row.ts'
import { accepted, acceptedWith, from, guid, not, refused, same } from '../../src/case/value.ts'

const create = (as: string, input: Input = {}): Step => ({
  call: 'CreateMeeting',
  as,
  input: { ClientRequestToken: same('token'), ...input },
})
const theFirst = acceptedWith({ Meeting: { MeetingId: from('first.Meeting.MeetingId') } })
const another = acceptedWith({ Meeting: { MeetingId: not(from('first.Meeting.MeetingId')) } })
const conflict = { status: 409, error: 'ConflictException', source: 'API page, Errors' }

export default {
  operation: 'CreateMeeting',
  member: 'ClientRequestToken',
  rules: [
    {
      clause: 'IDEM.meeting.same',
      cases: [
        {
          id: 'returns-the-first-meeting-again',
          steps: [create('first'), { ...create('second'), expect: theFirst }],
        },
        {
          id: 'returns-the-first-meeting-a-third-time',
          steps: [create('first'), create('second'), { ...create('third'), expect: theFirst }],
        },
      ],
    },
    {
      clause: ['IDEM.meeting.diff', 'ID.external.notunique'],
      cases: [
        {
          id: 'makes-another-meeting-for-another-token',
          steps: [
            create('first'),
            { ...create('second', { ClientRequestToken: same('other') }), expect: another },
          ],
        },
        {
          id: 'tells-tokens-apart-by-letter-case',
          level: 'observe',
          steps: [
            create('first', { ClientRequestToken: same('token-a') }),
            { ...create('second', { ClientRequestToken: same('token-A') }), expect: another },
          ],
        },
      ],
    },
    {
      clause: 'IDEM.meeting.changed',
      cases: [
        {
          id: 'meets-the-token-with-another-body',
          steps: [
            create('first'),
            {
              ...create('second', { ExternalMeetingId: 'changed' }),
              expect: [
                {
                  status: 200,
                  body: { Meeting: { MeetingId: from('first.Meeting.MeetingId') } },
                  source: 'observed I2',
                },
                conflict,
              ],
            },
          ],
        },
      ],
    },
    {
      clause: ['IDEM.meeting.concurrent', 'CM.err.ConflictException'],
      cases: [
        {
          id: 'makes-one-meeting-of-five-simultaneous-requests',
          steps: [
            {
              ...create('burst'),
              times: 5,
              expect: [
                {
                  status: 200,
                  body: { Meeting: { MeetingId: from('first.Meeting.MeetingId') } },
                  source: 'API page, ClientRequestToken',
                },
                conflict,
              ],
            },
            { ...create('first'), expect: accepted },
          ],
        },
      ],
    },
    {
      clause: 'IDEM.meeting.afterend',
      cases: [
        {
          id: 'meets-the-token-of-a-meeting-that-ended',
          steps: [
            create('first'),
            { call: 'DeleteMeeting', input: { MeetingId: from('first.Meeting.MeetingId') } },
            { ...create('second'), expect: acceptedWith({ Meeting: { MeetingId: guid } }) },
          ],
        },
      ],
    },
    {
      clause: 'IDEM.token.autofill',
      cases: [
        {
          id: 'makes-up-no-token-of-its-own',
          omit: ['ClientRequestToken'],
          expect: refused,
        },
      ],
    },
  ],
} satisfies Suite
