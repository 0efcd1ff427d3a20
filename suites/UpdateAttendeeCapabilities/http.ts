import type { Suite } from '../../src/case/row.ts'
import {
  accepted,
  acceptedWith,
  capabilities,
  createMeeting,
  from,
  noSuchRoute,
  shown,
} from '../../src/case/value.ts'

export default {
  operation: 'UpdateAttendeeCapabilities',
  member: 'http',
  rules: [
    {
      clause: ['UAC.http.request', 'UAC.http.status'],
      cases: [{ id: 'accepts-put', via: 'wire', expect: accepted }],
    },
    {
      clause: 'UAC.http.request',
      cases: [
        { id: 'refuses-get', wire: { method: 'GET', body: '' }, expect: noSuchRoute },
        { id: 'refuses-post', wire: { method: 'POST' }, expect: noSuchRoute },
        { id: 'refuses-patch', wire: { method: 'PATCH' }, expect: noSuchRoute },
        { id: 'refuses-delete', wire: { method: 'DELETE', body: '' }, expect: noSuchRoute },
      ],
    },
    {
      clause: 'ROUTE.capabilities',
      cases: [
        {
          id: 'takes-the-word-capabilities-for-the-whole-meeting',
          steps: [
            createMeeting(),
            { call: 'CreateAttendee', as: 'attendee' },
            { call: 'CreateAttendee', as: 'second', input: { ExternalUserId: 'user-2' } },
            { call: 'BatchUpdateAttendeeCapabilitiesExcept', via: 'wire', expect: accepted },
            {
              call: 'GetAttendee',
              input: { AttendeeId: from('second.Attendee.AttendeeId') },
              expect: {
                status: 200,
                body: {
                  Attendee: { Capabilities: shown(capabilities('Receive', 'Receive', 'None')) },
                },
              },
            },
          ],
        },
        {
          id: 'refuses-the-whole-meeting-without-the-query',
          steps: [
            createMeeting(),
            { call: 'CreateAttendee', as: 'attendee' },
            {
              call: 'BatchUpdateAttendeeCapabilitiesExcept',
              wire: { query: {} },
              expect: noSuchRoute,
            },
            {
              call: 'GetAttendee',
              expect: acceptedWith({
                Attendee: {
                  Capabilities: shown(capabilities('SendReceive', 'SendReceive', 'SendReceive')),
                },
              }),
            },
          ],
        },
      ],
    },
    {
      clause: 'PROTO.json.malformed',
      cases: [
        {
          id: 'rejects-a-body-cut-off',
          wire: { body: '{"Capabilities":{"Audio":"None"' },
          expect: { status: 400 },
        },
      ],
    },
  ],
} satisfies Suite
