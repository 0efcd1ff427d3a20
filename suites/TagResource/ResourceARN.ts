import type { Outcome, Step, Suite } from '../../src/case/row.ts'
import { createMeeting, from, refused } from '../../src/case/value.ts'

/** A GUID that no service hands out: its third group says version 6. */
const unknown = (id: string): string => `arn:aws:chime:us-east-1:111122223333:meeting/${id}`
const neverExisted = unknown('0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9')
const resourceNotFound: Outcome = {
  status: 404,
  error: 'ResourceNotFoundException',
  source: 'model 2025-10-01',
}
const notFoundOrNotYours: Outcome[] = [
  resourceNotFound,
  {
    status: 403,
    error: 'ForbiddenException',
    source: 'change entry 2023-12-19: only of the own account, which may be another one',
  },
]
const ended: Step[] = [
  createMeeting(),
  { call: 'DeleteMeeting', input: { MeetingId: from('meeting.Meeting.MeetingId') } },
]

export default {
  operation: ['TagResource', 'UntagResource', 'ListTagsForResource'],
  member: 'ResourceARN',
  rules: [
    {
      clause: ['*.err.ResourceNotFoundException', 'TAG.unknown'],
      cases: [
        {
          id: 'answers-the-arn-of-no-meeting-with-404',
          input: { ResourceARN: neverExisted },
          expect: notFoundOrNotYours,
        },
      ],
    },
    {
      clause: ['TR.err.ResourceNotFoundException', 'TAG.unknown'],
      operations: ['TagResource'],
      cases: [
        {
          id: 'answers-an-ended-meeting-with-404',
          steps: [...ended, { call: 'TagResource', expect: resourceNotFound }],
        },
      ],
    },
    {
      clause: 'UR.err.ResourceNotFoundException',
      operations: ['UntagResource'],
      cases: [
        {
          id: 'meets-an-ended-meeting',
          level: 'observe',
          steps: [...ended, { call: 'UntagResource', expect: resourceNotFound }],
        },
      ],
    },
    {
      clause: '*.err.BadRequestException',
      cases: [
        {
          id: 'answers-what-is-no-arn-with-400',
          input: { ResourceARN: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9' },
          expect: refused,
        },
      ],
    },
    {
      clause: '*.err.absent',
      cases: [
        {
          id: 'names-no-undeclared-error-for-the-arn-of-no-meeting',
          note: 'NotFoundException belongs to the other operations.',
          input: { ResourceARN: unknown('0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9') },
          expect: notFoundOrNotYours,
        },
      ],
    },
    {
      clause: '.required',
      cases: [{ id: 'rejects-absent', omit: ['ResourceARN'], expect: refused }],
    },
    {
      clause: '.required',
      operations: ['TagResource', 'UntagResource'],
      cases: [{ id: 'rejects-null', input: { ResourceARN: null }, via: 'wire', expect: refused }],
    },
  ],
} satisfies Suite
