import type { Suite } from '../../src/case/row.ts'
import { accepted } from '../../src/case/value.ts'

export default {
  operation: 'CreateMeeting',
  member: 'NotificationsConfiguration',
  rules: [
    {
      clause: 'NOTIF.empty',
      cases: [
        {
          id: 'accepts-an-empty-structure',
          input: { NotificationsConfiguration: {} },
          expect: accepted,
        },
      ],
    },
  ],
} satisfies Suite
