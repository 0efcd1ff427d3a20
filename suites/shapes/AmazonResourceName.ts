import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, arn, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'AmazonResourceName',
  requests: [
    {
      clause: ['.min', 'TAG.arn.bound'],
      lacks: { accepting: 'the pattern needs at least four characters' },
      cases: [{ id: 'rejects-0-characters', value: '', expect: refused }],
    },
    {
      clause: ['.max', 'TAG.arn.bound'],
      lacks: { accepting: 'no meeting has an ARN of 1011 characters' },
      cases: [
        {
          id: 'meets-1011-characters',
          level: 'observe',
          value: arn(1011),
          expect: { status: 404, error: 'ResourceNotFoundException' },
        },
        { id: 'rejects-1012-characters', value: arn(1012), expect: refused },
      ],
    },
    {
      clause: ['.pattern', 'TAG.arn.bound'],
      cases: [
        { id: 'accepts-the-arn-of-a-meeting', expect: accepted },
        { id: 'rejects-a-letter', value: 'x', expect: refused },
        {
          id: 'rejects-another-start',
          value:
            'xarn:aws:chime:us-east-1:111122223333:meeting/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9',
          expect: refused,
        },
        {
          id: 'rejects-upper-case-arn',
          value:
            'ARN:aws:chime:us-east-1:111122223333:meeting/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9',
          expect: refused,
        },
        {
          id: 'rejects-the-bare-id',
          value: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9',
          expect: refused,
        },
      ],
    },
    {
      clause: '.type',
      operations: ['TagResource', 'UntagResource'],
      cases: [
        { id: 'rejects-a-number', value: 42, via: 'wire', expect: mistyped },
        { id: 'rejects-a-list', value: ['arn:aws'], via: 'wire', expect: mistyped },
        { id: 'rejects-an-object', value: { text: 'arn:aws' }, via: 'wire', expect: mistyped },
      ],
    },
    {
      clause: '.type',
      operations: ['ListTagsForResource'],
      cases: [{ id: 'rejects-a-number', value: '42', expect: refused }],
    },
  ],
} satisfies ShapeSuite
