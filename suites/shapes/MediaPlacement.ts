import type { ShapeSuite } from '../../src/case/row.ts'
import { matches, text } from '../../src/case/value.ts'

export default {
  shape: 'MediaPlacement',
  valid: {},
  answers: [
    {
      id: 'has-at-most-4096-characters',
      member: 'AudioHostUrl',
      clause: 'RESP.MediaPlacement.AudioHostUrl',
      fits: text(0, 4096),
    },
    {
      id: 'has-at-most-4096-characters',
      member: 'AudioFallbackUrl',
      clause: 'RESP.MediaPlacement.AudioFallbackUrl',
      fits: text(0, 4096),
    },
    {
      id: 'has-at-most-4096-characters',
      member: 'SignalingUrl',
      clause: 'RESP.MediaPlacement.SignalingUrl',
      fits: text(0, 4096),
    },
    {
      id: 'has-at-most-4096-characters',
      member: 'TurnControlUrl',
      clause: 'RESP.MediaPlacement.TurnControlUrl',
      fits: text(0, 4096),
    },
    {
      id: 'has-at-most-4096-characters',
      member: 'ScreenDataUrl',
      clause: 'RESP.MediaPlacement.ScreenDataUrl',
      fits: text(0, 4096),
    },
    {
      id: 'has-at-most-4096-characters',
      member: 'ScreenViewingUrl',
      clause: 'RESP.MediaPlacement.ScreenViewingUrl',
      fits: text(0, 4096),
    },
    {
      id: 'has-at-most-4096-characters',
      member: 'ScreenSharingUrl',
      clause: 'RESP.MediaPlacement.ScreenSharingUrl',
      fits: text(0, 4096),
    },
    {
      id: 'has-at-most-4096-characters',
      member: 'EventIngestionUrl',
      clause: 'RESP.MediaPlacement.EventIngestionUrl',
      fits: text(0, 4096),
    },
    {
      id: 'is-a-host-and-port',
      member: 'AudioHostUrl',
      clause: 'FMT.audio',
      fits: matches('^[0-9a-f]{32}\\.k\\.m[0-9]+\\.[a-z0-9]+\\.app\\.chime\\.aws:3478$'),
    },
    {
      id: 'is-a-wss-url-of-the-call',
      member: 'AudioFallbackUrl',
      clause: 'FMT.fallback',
      fits: matches(
        '^wss://(haxrp|wss\\.k)\\.m[0-9]+\\.[a-z0-9]+\\.app\\.chime\\.aws:443/calls/[0-9a-f-]{36}$',
      ),
    },
    {
      id: 'is-a-wss-url-of-control',
      member: 'SignalingUrl',
      clause: 'FMT.signal',
      fits: matches(
        '^wss://signal\\.m[0-9]+\\.[a-z0-9]+\\.app\\.chime\\.aws/control/[0-9a-f-]{36}$',
      ),
    },
    {
      id: 'is-an-https-url-of-ingest',
      member: 'EventIngestionUrl',
      clause: 'FMT.event',
      fits: matches('^https://data\\.svc\\.[a-z0-9]+\\.ingest\\.chime\\.aws/v1/client-events$'),
    },
    {
      id: 'holds-null-in-its-query',
      member: 'ScreenViewingUrl',
      clause: 'FMT.screen',
      fits: matches('passcode=null&viewer_uuid=null'),
    },
    {
      id: 'abbreviates-the-region',
      member: 'SignalingUrl',
      clause: 'FMT.code',
      fits: matches(
        '\\.(ue1|ue2|uw1|uw2|ec1|en1|es1|ew1|ew2|ew3|as1|as2|an1|an2|ap1|ca1|cc1|se1|afs1|an3)\\.app\\.chime\\.aws',
      ),
    },
    {
      id: 'names-the-cell',
      member: 'TurnControlUrl',
      clause: 'FMT.id.cell',
      fits: matches('^https://[0-9a-f]{4}\\.cell\\.[a-z0-9-]+\\.meetings\\.chime\\.aws/'),
    },
  ],
} satisfies ShapeSuite
