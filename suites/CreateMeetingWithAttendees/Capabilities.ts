import type { Input, Json, Rule, Suite } from '../../src/case/row.ts'
import {
  acceptedWith,
  attendees,
  capabilities,
  refusedOrReported,
  shown,
} from '../../src/case/value.ts'

const withCapabilities = (...[audio, video, content]: [string, string, string]): Input => ({
  Attendees: attendees(1, { Capabilities: capabilities(audio, video, content) }),
})
const videoNone: Input = { MeetingFeatures: { Video: { MaxResolution: 'None' } } }
const contentNone: Input = { MeetingFeatures: { Content: { MaxResolution: 'None' } } }

/** In a meeting without video, nobody gets a video capability by asking. */
const refusesVideo = (video: string): Rule => ({
  clause: [`CAP.video.none.CMWA.${video}`, 'FEAT.none.video'],
  cases: [
    {
      id: `refuses-video-${video}-where-video-is-none`,
      input: { ...videoNone, ...withCapabilities('SendReceive', video, 'None') },
      twin: { ...videoNone, ...withCapabilities('SendReceive', 'None', 'None') },
      expect: refusedOrReported,
    },
  ],
})

const refusesContent = (content: string): Rule => ({
  clause: `CAP.content.none.CMWA.${content}`,
  cases: [
    {
      id: `refuses-content-${content}-where-content-is-none`,
      input: { ...contentNone, ...withCapabilities('SendReceive', 'SendReceive', content) },
      twin: { ...contentNone, ...withCapabilities('SendReceive', 'SendReceive', 'None') },
      expect: refusedOrReported,
    },
  ],
})

/** Content is received along with video only. */
const needsVideo = (content: string, video: string): Rule => ({
  clause: `CAP.needsvideo.CMWA.${content}.${video}`,
  cases: [
    {
      id: `refuses-content-${content}-with-video-${video}`,
      input: withCapabilities('SendReceive', video, content),
      twin: withCapabilities('SendReceive', 'Receive', content),
      expect: refusedOrReported,
    },
  ],
})

const accepts = (video: string, content: string): Rule => ({
  clause: ['CAP.ok.CMWA', 'CMWA.doc.capabilities.echo'],
  cases: [
    {
      id: `accepts-video-${video}-with-content-${content}`,
      input: withCapabilities('Send', video, content),
      expect: returned({ Audio: 'Send', Video: video, Content: content }),
    },
  ],
})

function returned(expected: Json): { accepted: Json } {
  return acceptedWith({ Attendees: [{ Capabilities: shown(expected) }] })
}

export default {
  operation: 'CreateMeetingWithAttendees',
  member: 'Capabilities',
  rules: [
    refusesVideo('SendReceive'),
    refusesVideo('Send'),
    refusesVideo('Receive'),
    refusesContent('SendReceive'),
    refusesContent('Send'),
    refusesContent('Receive'),
    needsVideo('SendReceive', 'Send'),
    needsVideo('SendReceive', 'None'),
    needsVideo('Receive', 'Send'),
    needsVideo('Receive', 'None'),
    accepts('SendReceive', 'Send'),
    accepts('SendReceive', 'None'),
    accepts('Receive', 'Send'),
    accepts('Receive', 'None'),
    {
      clause: ['FEAT.video.default', 'FEAT.content.default'],
      cases: [
        {
          id: 'leaves-video-and-content-open-by-default',
          input: withCapabilities('SendReceive', 'SendReceive', 'SendReceive'),
          expect: returned({ Audio: 'SendReceive', Video: 'SendReceive', Content: 'SendReceive' }),
        },
      ],
    },
    {
      clause: 'CMWA.doc.capabilities.default',
      cases: [
        {
          id: 'gives-send-and-receive-by-default',
          expect: returned({ Audio: 'SendReceive', Video: 'SendReceive', Content: 'SendReceive' }),
        },
      ],
    },
    {
      clause: 'CMWA.doc.capabilities.videonone',
      cases: [
        {
          id: 'gives-receive-by-default-where-video-is-none',
          note: 'The same page refuses Video Receive there when it is asked for.',
          input: videoNone,
          expect: returned({ Video: 'Receive', Content: 'SendReceive' }),
        },
      ],
    },
  ],
} satisfies Suite
