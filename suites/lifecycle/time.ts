import type { AdminStep, Step, Suite } from '../../src/case/row.ts'
import { createMeeting, from, notFound } from '../../src/case/value.ts'

const wait = (minutes: number): AdminStep => ({ admin: 'advance-clock', input: { minutes } })
const get = (as: string, expect: Step['expect']): Step => ({
  call: 'GetMeeting',
  input: { MeetingId: from(`${as}.Meeting.MeetingId`) },
  ...(expect && { expect }),
})
const alive = { status: 200 }
const replica = createMeeting('replica', { PrimaryMeetingId: from('primary.Meeting.MeetingId') })

export default {
  operation: 'GetMeeting',
  topic: 'lifecycle',
  member: 'time',
  rules: [
    {
      clause: 'LIFE.5min',
      cases: [
        {
          id: 'keeps-a-meeting-for-four-minutes-without-anyone',
          steps: [createMeeting(), wait(4), get('meeting', alive)],
        },
        {
          id: 'ends-a-meeting-after-five-minutes-without-anyone',
          steps: [createMeeting(), wait(6), get('meeting', notFound)],
        },
      ],
    },
    {
      clause: 'LIFE.24h',
      cases: [
        {
          id: 'ends-a-meeting-after-24-hours',
          steps: [createMeeting(), wait(24 * 60 + 1), get('meeting', notFound)],
        },
      ],
    },
    {
      clause: 'REP.autoend',
      cases: [
        {
          id: 'ends-a-replica-with-its-primary',
          note: 'The idle primary ends after five minutes and takes the replica with it.',
          steps: [createMeeting('primary'), replica, wait(6), get('replica', notFound)],
        },
        {
          id: 'keeps-a-replica-while-its-primary-lives',
          steps: [createMeeting('primary'), wait(4), replica, get('replica', alive)],
        },
      ],
    },
  ],
} satisfies Suite
