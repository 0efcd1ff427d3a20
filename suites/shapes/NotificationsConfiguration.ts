import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped } from '../../src/case/value.ts'

export default {
  shape: 'NotificationsConfiguration',
  valid: {
    LambdaFunctionArn: 'arn:aws:lambda:us-east-1:111122223333:function:conformance',
    SnsTopicArn: 'arn:aws:sns:us-east-1:111122223333:conformance',
    SqsQueueArn: 'arn:aws:sqs:us-east-1:111122223333:conformance',
  },
  requests: [
    {
      clause: '.optional',
      cases: [
        { id: 'accepts-absent', without: 'LambdaFunctionArn', expect: accepted },
        { id: 'accepts-absent', without: 'SnsTopicArn', expect: accepted },
        { id: 'accepts-absent', without: 'SqsQueueArn', expect: accepted },
      ],
    },
    {
      clause: '.type',
      cases: [
        { id: 'rejects-a-string', value: 'text', via: 'wire', expect: mistyped },
        { id: 'rejects-a-list', value: [1], via: 'wire', expect: mistyped },
      ],
    },
  ],
} satisfies ShapeSuite
