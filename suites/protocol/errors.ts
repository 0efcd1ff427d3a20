import type { Outcome, Suite } from '../../src/case/row.ts'
import { from, maybe, notFound, refused, tags, text } from '../../src/case/value.ts'

/** The model gives each error string members of at most 4096 characters and requires none. */
const members = {
  Code: maybe(text(0, 4096)),
  Message: maybe(text(0, 4096)),
  RequestId: maybe(text(0, 4096)),
}
const unknownArn =
  'arn:aws:chime:us-east-1:111122223333:meeting/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9'

export default {
  operation: 'CreateMeeting',
  topic: 'protocol',
  member: 'errors',
  rules: [
    {
      clause: 'ERRSHAPE.BadRequestException.members',
      cases: [
        {
          id: 'carries-strings-in-a-refusal',
          input: { ExternalMeetingId: 'a' },
          expect: refused.map((outcome): Outcome => ({ ...outcome, body: members })),
        },
      ],
    },
    {
      clause: 'ERRSHAPE.NotFoundException.members',
      cases: [
        {
          id: 'carries-strings-when-nothing-is-found',
          steps: [
            {
              call: 'GetMeeting',
              input: { MeetingId: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9' },
              expect: { ...notFound, body: members },
            },
          ],
        },
      ],
    },
    {
      clause: 'ERRSHAPE.ResourceNotFoundException.members',
      cases: [
        {
          id: 'carries-strings-when-a-resource-is-not-found',
          steps: [
            {
              call: 'ListTagsForResource',
              input: { ResourceARN: unknownArn },
              expect: [
                {
                  status: 404,
                  error: 'ResourceNotFoundException',
                  body: { ...members, ResourceName: maybe(text(1, 1011)) },
                  source: 'model 2025-10-01',
                },
                {
                  status: 403,
                  error: 'ForbiddenException',
                  source: 'model 2025-10-01: on a live account the ARN is a foreign one',
                },
              ],
            },
          ],
        },
      ],
    },
    {
      clause: 'ERRSHAPE.TooManyTagsException.members',
      cases: [
        {
          id: 'carries-strings-when-there-are-too-many-tags',
          steps: [
            {
              call: 'CreateMeeting',
              as: 'meeting',
              input: {
                Tags: tags(50),
              },
            },
            {
              call: 'TagResource',
              input: {
                ResourceARN: from('meeting.Meeting.MeetingArn'),
                Tags: [{ Key: 'one-more', Value: 'value' }],
              },
              expect: {
                status: 400,
                error: 'TooManyTagsException',
                body: { ...members, ResourceName: maybe(text(1, 1011)) },
              },
            },
          ],
        },
      ],
    },
  ],
} satisfies Suite
