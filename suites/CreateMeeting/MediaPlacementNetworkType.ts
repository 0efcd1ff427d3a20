import type { Suite } from '../../src/case/row.ts'
import { accepted, acceptedWith, maybe, nothing, text } from '../../src/case/value.ts'

const url = maybe(text(1, 4096))

export default {
  operation: 'CreateMeeting',
  member: 'MediaPlacementNetworkType',
  rules: [
    {
      clause: 'NETTYPE.dual',
      cases: [
        {
          id: 'answers-dual-stack-with-urls',
          input: { MediaPlacementNetworkType: 'DualStack' },
          expect: acceptedWith({
            Meeting: { MediaPlacement: { AudioHostUrl: url, SignalingUrl: url } },
          }),
        },
      ],
    },
    {
      clause: 'NETTYPE.default',
      cases: [
        {
          id: 'gives-a-media-placement-without-it',
          expect: acceptedWith({
            Meeting: {
              MediaPlacement: { AudioHostUrl: text(1, 4096), SignalingUrl: text(1, 4096) },
            },
          }),
        },
      ],
    },
    {
      clause: 'NETTYPE.notreturned',
      cases: [
        {
          id: 'does-not-return-it',
          // Additional members are tolerated everywhere, so here too it is only noted.
          level: 'observe',
          input: { MediaPlacementNetworkType: 'DualStack' },
          expect: acceptedWith({ Meeting: { MediaPlacementNetworkType: nothing } }),
        },
      ],
    },
    {
      clause: 'NETTYPE.pagegap',
      cases: [
        {
          id: 'meets-a-member-newer-than-the-api-page',
          level: 'observe',
          input: { MediaPlacementNetworkType: 'Ipv4Only' },
          expect: accepted,
        },
      ],
    },
  ],
} satisfies Suite
