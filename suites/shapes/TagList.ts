import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped, refused, tags } from '../../src/case/value.ts'

export default {
  shape: 'TagList',
  valid: tags(1),
  requests: [
    {
      clause: '.min0',
      cases: [{ id: 'accepts-0-items', value: [], expect: accepted }],
    },
    {
      clause: '.max',
      cases: [{ id: 'accepts-50-items', value: tags(50), expect: accepted }],
    },
    {
      clause: '.max',
      operations: ['CreateMeeting', 'CreateMeetingWithAttendees'],
      cases: [{ id: 'rejects-51-items', value: tags(51), expect: refused }],
    },
    {
      clause: ['.max', 'TAG.max50'],
      operations: ['TagResource'],
      cases: [
        {
          id: 'rejects-51-items',
          value: tags(51),
          expect: [
            ...refused,
            { status: 400, error: 'TooManyTagsException', source: 'model 2025-10-01' },
          ],
        },
      ],
    },
    {
      clause: '.type',
      cases: [
        { id: 'rejects-a-string', value: 'text', via: 'wire', expect: mistyped },
        { id: 'rejects-an-object', value: { member: 'text' }, via: 'wire', expect: mistyped },
        { id: 'rejects-a-number-as-element', value: [42], via: 'wire', expect: mistyped },
      ],
    },
  ],
} satisfies ShapeSuite
