import type { Outcome, Rule, Suite } from '../../src/case/row.ts'
import { matches, maybe, text } from '../../src/case/value.ts'

/**
 * Declared errors that no request brings about reliably. They are injected on targets that can, so
 * the cases show how the answer looks and travels, and are never counted as evidence of behaviour.
 */
const injected = (error: string, status: number, more: Partial<Outcome> = {}): Rule => ({
  clause: [`*.err.${error}`, `ERRSHAPE.${error}.members`],
  cases: [
    {
      id: `answers-injected-${error}`,
      fault: error,
      expect: {
        status,
        error,
        body: {
          Code: maybe(text(0, 4096)),
          Message: maybe(text(0, 4096)),
          RequestId: maybe(text(0, 4096)),
        },
        ...more,
      },
    },
  ],
})

const only = (operations: string[], rule: Rule): Rule => ({ ...rule, operations })

export default {
  operation: [
    'BatchCreateAttendee',
    'BatchUpdateAttendeeCapabilitiesExcept',
    'CreateAttendee',
    'CreateMeeting',
    'CreateMeetingWithAttendees',
    'DeleteAttendee',
    'DeleteMeeting',
    'GetAttendee',
    'GetMeeting',
    'ListAttendees',
    'ListTagsForResource',
    'StartMeetingTranscription',
    'StopMeetingTranscription',
    'TagResource',
    'UntagResource',
    'UpdateAttendeeCapabilities',
  ],
  member: 'errors',
  rules: [
    injected('ForbiddenException', 403),
    injected('UnauthorizedException', 401),
    {
      ...injected('ThrottlingException', 429),
      clause: [
        '*.err.ThrottlingException',
        'ERRSHAPE.ThrottlingException.members',
        'HTTP.limit.is400',
      ],
    },
    injected('ServiceFailureException', 500),
    {
      ...injected('ServiceUnavailableException', 503, {
        headers: { 'retry-after': matches('^[0-9]+$') },
      }),
      clause: [
        '*.err.ServiceUnavailableException',
        'ERRSHAPE.ServiceUnavailableException.members',
        'HTTP.retryafter',
      ],
    },
    only(
      [
        'BatchUpdateAttendeeCapabilitiesExcept',
        'CreateMeeting',
        'CreateMeetingWithAttendees',
        'UpdateAttendeeCapabilities',
      ],
      injected('ConflictException', 409),
    ),
    only(
      [
        'BatchCreateAttendee',
        'CreateAttendee',
        'StartMeetingTranscription',
        'StopMeetingTranscription',
      ],
      injected('UnprocessableEntityException', 422),
    ),
    only(
      [
        'BatchCreateAttendee',
        'CreateAttendee',
        'CreateMeeting',
        'CreateMeetingWithAttendees',
        'ListTagsForResource',
        'StartMeetingTranscription',
        'TagResource',
        'UntagResource',
      ],
      injected('LimitExceededException', 400),
    ),
  ],
} satisfies Suite
