import type { Expectation, Input, Json, Outcome, Rule, Step, Suite } from '../../src/case/row.ts'
import {
  accepted,
  acceptedWith,
  attendees,
  capabilities,
  createMeeting,
  refused,
  refusedOrReported,
  shown,
} from '../../src/case/value.ts'

/** How an operation that takes capabilities is asked for them in a meeting of our making. */
interface Form {
  operations: string[]
  /** Makes the meeting, which takes the place of the one of the smallest request. */
  given: (meeting: Input) => Step[]
  ask: (meeting: Input, asked: Input) => Input
  refusal: Outcome[]
  returned: (expected: Json) => Expectation
}

const plain: Input = {}
const videoNone: Input = { MeetingFeatures: { Video: { MaxResolution: 'None' } } }
const contentNone: Input = { MeetingFeatures: { Content: { MaxResolution: 'None' } } }
const bothNone: Input = {
  MeetingFeatures: { Video: { MaxResolution: 'None' }, Content: { MaxResolution: 'None' } },
}
const asked = (audio: string, video: string, content: string): Input => ({
  Capabilities: capabilities(audio, video, content),
})
const inList = (Capabilities: Json): Expectation =>
  acceptedWith({ Attendees: [{ Capabilities: shown(Capabilities) }] })
const alone = (Capabilities: Json): Expectation =>
  acceptedWith({ Attendee: { Capabilities: shown(Capabilities) } })

const withMeeting: Form = {
  operations: ['CreateMeetingWithAttendees'],
  given: () => [],
  ask: (meeting, one) => ({ ...meeting, Attendees: attendees(1, one) }),
  refusal: refusedOrReported,
  returned: inList,
}
const batch: Form = {
  operations: ['BatchCreateAttendee'],
  given: (meeting) => [createMeeting('meeting', meeting)],
  ask: (_meeting, one) => ({ Attendees: attendees(1, one) }),
  refusal: refusedOrReported,
  returned: inList,
}
const create: Form = {
  operations: ['CreateAttendee'],
  given: batch.given,
  ask: (_meeting, one) => one,
  refusal: refused,
  returned: alone,
}
const update: Form = {
  ...create,
  operations: ['UpdateAttendeeCapabilities'],
  given: (meeting) => [
    createMeeting('meeting', meeting),
    { call: 'CreateAttendee', as: 'attendee' },
  ],
}
const updateAll: Form = {
  ...update,
  operations: ['BatchUpdateAttendeeCapabilitiesExcept'],
  returned: () => accepted,
}
const creations = [batch, create, withMeeting]
const all = [...creations, update, updateAll]

/** The statement stands once for each operation; the placement keeps the one that applies. */
const each = (start: string, end = ''): string[] =>
  ['BCA', 'BUX', 'CA', 'CMWA', 'UAC'].map((name) => `${start}.${name}${end}`)

/** In a meeting without video, nobody gets a video capability by asking. */
const refusesVideo = (video: string): Rule[] =>
  all.map((form) => ({
    clause: [...each('CAP.video.none', `.${video}`), 'FEAT.none.video'],
    operations: form.operations,
    cases: [
      {
        id: `refuses-video-${video}-where-video-is-none`,
        given: form.given(videoNone),
        input: form.ask(videoNone, asked('SendReceive', video, 'None')),
        twin: form.ask(videoNone, asked('SendReceive', 'None', 'None')),
        expect: form.refusal,
      },
    ],
  }))

const refusesContent = (content: string): Rule[] =>
  all.map((form) => ({
    clause: each('CAP.content.none', `.${content}`),
    operations: form.operations,
    cases: [
      {
        id: `refuses-content-${content}-where-content-is-none`,
        given: form.given(contentNone),
        input: form.ask(contentNone, asked('SendReceive', 'SendReceive', content)),
        twin: form.ask(contentNone, asked('SendReceive', 'SendReceive', 'None')),
        expect: form.refusal,
      },
    ],
  }))

/** Content is received along with video only. */
const needsVideo = (content: string, video: string): Rule[] =>
  all.map((form) => ({
    clause: each('CAP.needsvideo', `.${content}.${video}`),
    operations: form.operations,
    cases: [
      {
        id: `refuses-content-${content}-with-video-${video}`,
        input: form.ask(plain, asked('SendReceive', video, content)),
        twin: form.ask(plain, asked('SendReceive', 'Receive', content)),
        expect: form.refusal,
      },
    ],
  }))

const accepts = (video: string, content: string): Rule[] =>
  all.map((form) => ({
    clause: [
      ...each('CAP.ok'),
      'BCA.doc.capabilities.echo',
      'CA.doc.capabilities.echo',
      'CMWA.doc.capabilities.echo',
      'CAP.update.resp',
    ],
    operations: form.operations,
    cases: [
      {
        id: `accepts-video-${video}-with-content-${content}`,
        input: form.ask(plain, asked('Send', video, content)),
        expect: form.returned({ Audio: 'Send', Video: video, Content: content }),
      },
    ],
  }))

/** What attendees get that ask for nothing. */
const defaults = (form: Form): Rule[] => [
  {
    clause: ['CAP.default', 'BCA.doc.capabilities.default', 'CMWA.doc.capabilities.default'],
    operations: form.operations,
    cases: [
      {
        id: 'gives-send-and-receive-by-default',
        expect: form.returned(capabilities('SendReceive', 'SendReceive', 'SendReceive')),
      },
    ],
  },
  {
    clause: [
      'CAP.default.videonone',
      'CAP.default.contradiction',
      'BCA.doc.capabilities.videonone',
      'CMWA.doc.capabilities.videonone',
    ],
    operations: form.operations,
    cases: [
      {
        id: 'gives-receive-by-default-where-video-is-none',
        note: 'The same page refuses Video Receive there when it is asked for.',
        given: form.given(videoNone),
        input: form.ask(videoNone, {}),
        expect: form.returned({ Video: 'Receive', Content: 'SendReceive' }),
      },
    ],
  },
]

export default {
  operation: all.flatMap(({ operations }) => operations),
  member: 'Capabilities',
  rules: [
    ...['SendReceive', 'Send', 'Receive'].flatMap(refusesVideo),
    ...['SendReceive', 'Send', 'Receive'].flatMap(refusesContent),
    ...['Send', 'None'].flatMap((video) => needsVideo('SendReceive', video)),
    ...['Send', 'None'].flatMap((video) => needsVideo('Receive', video)),
    ...['Send', 'None'].flatMap((content) => accepts('SendReceive', content)),
    ...['Send', 'None'].flatMap((content) => accepts('Receive', content)),
    ...creations.flatMap(defaults),
    {
      clause: 'CAP.default.bothnone',
      operations: create.operations,
      cases: [
        {
          id: 'meets-the-default-where-both-are-none',
          given: create.given(bothNone),
          expect: create.returned({ Video: 'None', Content: 'None' }),
        },
      ],
    },
    {
      clause: ['FEAT.video.default', 'FEAT.content.default'],
      operations: withMeeting.operations,
      cases: [
        {
          id: 'leaves-video-and-content-open-by-default',
          input: withMeeting.ask(plain, asked('SendReceive', 'SendReceive', 'SendReceive')),
          expect: inList(capabilities('SendReceive', 'SendReceive', 'SendReceive')),
        },
      ],
    },
  ],
} satisfies Suite
