import type { ShapeSuite } from '../../src/case/row.ts'
import { accepted, mistyped, refused } from '../../src/case/value.ts'

export default {
  shape: 'TranscribeRegion',
  valid: 'us-east-1',
  requests: [
    {
      clause: '.enum',
      cases: [
        { id: 'accepts-us-east-2', value: 'us-east-2', expect: accepted },
        { id: 'accepts-us-east-1', value: 'us-east-1', expect: accepted },
        { id: 'accepts-us-west-2', value: 'us-west-2', expect: accepted },
        { id: 'accepts-ap-northeast-2', value: 'ap-northeast-2', expect: accepted },
        { id: 'accepts-ap-southeast-2', value: 'ap-southeast-2', expect: accepted },
        { id: 'accepts-ap-northeast-1', value: 'ap-northeast-1', expect: accepted },
        { id: 'accepts-ca-central-1', value: 'ca-central-1', expect: accepted },
        { id: 'accepts-eu-central-1', value: 'eu-central-1', expect: accepted },
        { id: 'accepts-eu-west-1', value: 'eu-west-1', expect: accepted },
        { id: 'accepts-eu-west-2', value: 'eu-west-2', expect: accepted },
        { id: 'accepts-sa-east-1', value: 'sa-east-1', expect: accepted },
        { id: 'accepts-us-gov-west-1', value: 'us-gov-west-1', expect: accepted },
        { id: 'rejects-another-letter-case', value: 'US-EAST-1', expect: refused },
        {
          id: 'rejects-a-media-region-without-transcription',
          value: 'eu-north-1',
          expect: refused,
        },
        { id: 'rejects-an-unknown-value', value: 'xx-nowhere-9', expect: refused },
        { id: 'rejects-an-empty-value', value: '', expect: refused },
      ],
    },
    {
      clause: ['.enum', 'TRN.region.auto'],
      cases: [{ id: 'accepts-auto', value: 'auto', expect: accepted }],
    },
    {
      clause: '.type',
      cases: [
        { id: 'rejects-a-number', value: 42, via: 'wire', expect: mistyped },
        { id: 'rejects-a-list', value: ['text'], via: 'wire', expect: mistyped },
        { id: 'rejects-an-object', value: { text: 'text' }, via: 'wire', expect: mistyped },
      ],
    },
  ],
} satisfies ShapeSuite
