import type { Input, Json, Suite } from '../../src/case/row.ts'
import { accepted, acceptedWith, maybe, refused } from '../../src/case/value.ts'

const features = (value: { [name: string]: Json }): Input => ({ MeetingFeatures: value })
const fhd = (MaxCount: number): Input =>
  features({ Video: { MaxResolution: 'FHD' }, Attendee: { MaxCount } })
const uhd = (MaxCount: number): Input =>
  features({ Content: { MaxResolution: 'UHD' }, Attendee: { MaxCount } })

/** Texts disagree on a high-definition meeting without MaxCount: both readings count. */
const refusedOrLowered = [
  ...refused,
  { status: 200, source: 'model 2025-10-01, AttendeeFeatures: the maximum changes to 25' },
]

export default {
  operation: 'CreateMeeting',
  member: 'MeetingFeatures',
  rules: [
    {
      clause: 'FEAT.fhd.max25',
      cases: [
        { id: 'accepts-fhd-with-25-attendees', input: fhd(25), expect: accepted },
        { id: 'rejects-fhd-with-26-attendees', input: fhd(26), twin: fhd(25), expect: refused },
        { id: 'rejects-fhd-with-250-attendees', input: fhd(250), twin: fhd(25), expect: refused },
      ],
    },
    {
      clause: 'FEAT.uhd.max25',
      cases: [
        { id: 'accepts-uhd-with-25-attendees', input: uhd(25), expect: accepted },
        { id: 'rejects-uhd-with-26-attendees', input: uhd(26), twin: uhd(25), expect: refused },
        { id: 'rejects-uhd-with-250-attendees', input: uhd(250), twin: uhd(25), expect: refused },
      ],
    },
    {
      clause: ['FEAT.fhd.needsmax', 'FEAT.conflict.default25'],
      cases: [
        {
          id: 'meets-fhd-without-a-maximum',
          input: features({ Video: { MaxResolution: 'FHD' } }),
          twin: fhd(25),
          expect: refusedOrLowered,
        },
      ],
    },
    {
      clause: ['FEAT.uhd.needsmax', 'FEAT.conflict.default25'],
      cases: [
        {
          id: 'meets-uhd-without-a-maximum',
          input: features({ Content: { MaxResolution: 'UHD' } }),
          twin: uhd(25),
          expect: refusedOrLowered,
        },
      ],
    },
    {
      clause: ['FEAT.video.default', 'FEAT.content.default'],
      cases: [
        {
          id: 'shows-no-other-default-than-hd-and-fhd',
          input: features({ Audio: { EchoReduction: 'AVAILABLE' } }),
          expect: acceptedWith({
            Meeting: {
              MeetingFeatures: maybe({
                Video: maybe({ MaxResolution: maybe('HD') }),
                Content: maybe({ MaxResolution: maybe('FHD') }),
              }),
            },
          }),
        },
      ],
    },
    {
      clause: 'FEAT.echo',
      cases: [
        {
          id: 'echoes-echo-reduction',
          input: features({ Audio: { EchoReduction: 'AVAILABLE' } }),
          expect: acceptedWith({
            Meeting: { MeetingFeatures: { Audio: { EchoReduction: 'AVAILABLE' } } },
          }),
        },
      ],
    },
    {
      clause: 'FEAT.none.video',
      cases: [
        {
          id: 'echoes-video-none',
          input: features({ Video: { MaxResolution: 'None' } }),
          expect: acceptedWith({
            Meeting: { MeetingFeatures: { Video: { MaxResolution: 'None' } } },
          }),
        },
      ],
    },
    {
      clause: 'FEAT.typo',
      cases: [
        {
          id: 'meets-the-plural-attendees',
          level: 'observe',
          via: 'wire',
          input: features({ Attendees: { MaxCount: 1 } }),
          expect: accepted,
        },
      ],
    },
  ],
} satisfies Suite
