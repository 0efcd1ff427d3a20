import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, acceptedWith, letters, maybe, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'MediaRegion',
  valid: 'us-east-1',
  requests: [
    {
      clause: '.min',
      lacks: { accepting: 'no documented region has two characters' },
      cases: [
        { id: 'rejects-1-character', value: 'u', expect: refused },
        { id: 'rejects-0-characters', value: '', expect: refused },
      ],
    },
    {
      clause: '.max',
      lacks: { accepting: 'no documented region has 64 characters' },
      cases: [{ id: 'rejects-65-characters', value: letters(65), expect: refused }],
    },
    {
      clause: ['REGION.media.unknown', 'CMWA.doc.regions.unknown'],
      cases: [
        { id: 'rejects-a-region-that-does-not-exist', value: 'xx-nowhere-9', expect: refused },
        { id: 'rejects-a-region-in-upper-case', value: 'US-EAST-1', expect: refused },
      ],
    },
    {
      clause: '.type',
      cases: [
        { id: 'rejects-a-number', value: 42, via: 'wire', expect: mistyped },
        { id: 'rejects-a-list', value: ['text'], via: 'wire', expect: mistyped },
        { id: 'rejects-an-object', value: { text: 'text' }, via: 'wire', expect: mistyped },
      ],
    },
    {
      clause: ['REGION.media.af-south-1', 'CMWA.doc.regions'],
      cases: [
        {
          id: 'accepts-af-south-1',
          value: 'af-south-1',
          expect: acceptedWith({ Meeting: { MediaRegion: maybe('af-south-1') } }),
        },
      ],
    },
    {
      clause: ['REGION.media.ap-northeast-1', 'CMWA.doc.regions'],
      cases: [
        {
          id: 'accepts-ap-northeast-1',
          value: 'ap-northeast-1',
          expect: acceptedWith({ Meeting: { MediaRegion: maybe('ap-northeast-1') } }),
        },
      ],
    },
    {
      clause: ['REGION.media.ap-northeast-2', 'CMWA.doc.regions'],
      cases: [
        {
          id: 'accepts-ap-northeast-2',
          value: 'ap-northeast-2',
          expect: acceptedWith({ Meeting: { MediaRegion: maybe('ap-northeast-2') } }),
        },
      ],
    },
    {
      clause: ['REGION.media.ap-south-1', 'CMWA.doc.regions'],
      cases: [
        {
          id: 'accepts-ap-south-1',
          value: 'ap-south-1',
          expect: acceptedWith({ Meeting: { MediaRegion: maybe('ap-south-1') } }),
        },
      ],
    },
    {
      clause: ['REGION.media.ap-southeast-1', 'CMWA.doc.regions'],
      cases: [
        {
          id: 'accepts-ap-southeast-1',
          value: 'ap-southeast-1',
          expect: acceptedWith({ Meeting: { MediaRegion: maybe('ap-southeast-1') } }),
        },
      ],
    },
    {
      clause: ['REGION.media.ap-southeast-2', 'CMWA.doc.regions'],
      cases: [
        {
          id: 'accepts-ap-southeast-2',
          value: 'ap-southeast-2',
          expect: acceptedWith({ Meeting: { MediaRegion: maybe('ap-southeast-2') } }),
        },
      ],
    },
    {
      clause: ['REGION.media.ca-central-1', 'CMWA.doc.regions'],
      cases: [
        {
          id: 'accepts-ca-central-1',
          value: 'ca-central-1',
          expect: acceptedWith({ Meeting: { MediaRegion: maybe('ca-central-1') } }),
        },
      ],
    },
    {
      clause: ['REGION.media.eu-central-1', 'CMWA.doc.regions'],
      cases: [
        {
          id: 'accepts-eu-central-1',
          value: 'eu-central-1',
          expect: acceptedWith({ Meeting: { MediaRegion: maybe('eu-central-1') } }),
        },
      ],
    },
    {
      clause: ['REGION.media.eu-north-1', 'CMWA.doc.regions'],
      cases: [
        {
          id: 'accepts-eu-north-1',
          value: 'eu-north-1',
          expect: acceptedWith({ Meeting: { MediaRegion: maybe('eu-north-1') } }),
        },
      ],
    },
    {
      clause: ['REGION.media.eu-south-1', 'CMWA.doc.regions'],
      cases: [
        {
          id: 'accepts-eu-south-1',
          value: 'eu-south-1',
          expect: acceptedWith({ Meeting: { MediaRegion: maybe('eu-south-1') } }),
        },
      ],
    },
    {
      clause: ['REGION.media.eu-west-1', 'CMWA.doc.regions'],
      cases: [
        {
          id: 'accepts-eu-west-1',
          value: 'eu-west-1',
          expect: acceptedWith({ Meeting: { MediaRegion: maybe('eu-west-1') } }),
        },
      ],
    },
    {
      clause: ['REGION.media.eu-west-2', 'CMWA.doc.regions'],
      cases: [
        {
          id: 'accepts-eu-west-2',
          value: 'eu-west-2',
          expect: acceptedWith({ Meeting: { MediaRegion: maybe('eu-west-2') } }),
        },
      ],
    },
    {
      clause: ['REGION.media.eu-west-3', 'CMWA.doc.regions'],
      cases: [
        {
          id: 'accepts-eu-west-3',
          value: 'eu-west-3',
          expect: acceptedWith({ Meeting: { MediaRegion: maybe('eu-west-3') } }),
        },
      ],
    },
    {
      clause: ['REGION.media.sa-east-1', 'CMWA.doc.regions'],
      cases: [
        {
          id: 'accepts-sa-east-1',
          value: 'sa-east-1',
          expect: acceptedWith({ Meeting: { MediaRegion: maybe('sa-east-1') } }),
        },
      ],
    },
    {
      clause: ['REGION.media.us-east-1', 'CMWA.doc.regions'],
      cases: [
        {
          id: 'accepts-us-east-1',
          value: 'us-east-1',
          expect: acceptedWith({ Meeting: { MediaRegion: maybe('us-east-1') } }),
        },
      ],
    },
    {
      clause: ['REGION.media.us-east-2', 'CMWA.doc.regions'],
      cases: [
        {
          id: 'accepts-us-east-2',
          value: 'us-east-2',
          expect: acceptedWith({ Meeting: { MediaRegion: maybe('us-east-2') } }),
        },
      ],
    },
    {
      clause: ['REGION.media.us-west-1', 'CMWA.doc.regions'],
      cases: [
        {
          id: 'accepts-us-west-1',
          value: 'us-west-1',
          expect: acceptedWith({ Meeting: { MediaRegion: maybe('us-west-1') } }),
        },
      ],
    },
    {
      clause: ['REGION.media.us-west-2', 'CMWA.doc.regions'],
      cases: [
        {
          id: 'accepts-us-west-2',
          value: 'us-west-2',
          expect: acceptedWith({ Meeting: { MediaRegion: maybe('us-west-2') } }),
        },
      ],
    },
    {
      clause: 'REGION.media.il-central-1',
      cases: [
        { id: 'meets-il-central-1', value: 'il-central-1', level: 'observe', expect: accepted },
      ],
    },
    {
      clause: ['REGION.media.us-gov-east-1', 'REGION.partition'],
      cases: [
        { id: 'meets-us-gov-east-1', value: 'us-gov-east-1', level: 'observe', expect: accepted },
      ],
    },
    {
      clause: ['REGION.media.us-gov-west-1', 'REGION.partition'],
      cases: [
        { id: 'meets-us-gov-west-1', value: 'us-gov-west-1', level: 'observe', expect: accepted },
      ],
    },
  ],
} satisfies ShapeSuite
