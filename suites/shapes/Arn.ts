import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, arn, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'Arn',
  valid: 'arn:aws:sqs:us-east-1:111122223333:conformance',
  requests: [
    {
      clause: '.min',
      lacks: { accepting: 'the pattern needs at least four characters' },
      cases: [{ id: 'rejects-0-characters', value: '', expect: refused }],
    },
    {
      clause: '.max',
      cases: [
        { id: 'accepts-1024-characters', value: arn(1024), expect: accepted },
        { id: 'rejects-1025-characters', value: arn(1025), expect: refused },
      ],
    },
    {
      clause: '.pattern',
      cases: [
        {
          id: 'accepts-each-kind-of-character',
          value: 'arn:aws:sqs:us-east-1:111122223333:a/Z_0.9-x',
          expect: accepted,
        },
        {
          id: 'rejects-another-start',
          value: 'xarn:aws:sqs:us-east-1:111122223333:q',
          expect: refused,
        },
        {
          id: 'rejects-upper-case-arn',
          value: 'ARN:aws:sqs:us-east-1:111122223333:q',
          expect: refused,
        },
        {
          id: 'rejects-a-blank-in-the-middle',
          value: 'arn:aws:sqs:us-east-1:1111 22223333:q',
          expect: refused,
        },
        {
          id: 'rejects-an-asterisk-at-the-end',
          value: 'arn:aws:sqs:us-east-1:111122223333:*',
          expect: refused,
        },
        { id: 'rejects-the-bare-word', value: 'arn', expect: refused },
      ],
    },
    {
      clause: ['.type', 'NOTIF.targets'],
      cases: [
        { id: 'rejects-a-number', value: 42, via: 'wire', expect: mistyped },
        { id: 'rejects-a-list', value: ['text'], via: 'wire', expect: mistyped },
        { id: 'rejects-an-object', value: { text: 'text' }, via: 'wire', expect: mistyped },
      ],
    },
  ],
} satisfies ShapeSuite
