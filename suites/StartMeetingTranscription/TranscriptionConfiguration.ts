import type { Input, Json, Step, Suite } from '../../src/case/row.ts'
import { accepted, createMeeting, from, refused } from '../../src/case/value.ts'

const standard: Json = { LanguageCode: 'en-US' }
const medical: Json = { LanguageCode: 'en-US', Specialty: 'CARDIOLOGY', Type: 'CONVERSATION' }
const configured = (configuration: Input): Input => ({ TranscriptionConfiguration: configuration })
const start = (configuration: Input): Step => ({
  call: 'StartMeetingTranscription',
  input: { MeetingId: from('meeting.Meeting.MeetingId'), ...configured(configuration) },
})

export default {
  operation: 'StartMeetingTranscription',
  member: 'TranscriptionConfiguration',
  rules: [
    {
      clause: 'TRN.one',
      cases: [
        {
          id: 'accepts-the-standard-engine-alone',
          input: configured({ EngineTranscribeSettings: standard }),
          expect: accepted,
        },
        {
          id: 'accepts-the-medical-engine-alone',
          input: configured({ EngineTranscribeMedicalSettings: medical }),
          expect: accepted,
        },
        { id: 'rejects-neither-engine', input: configured({}), expect: refused },
        {
          id: 'meets-both-engines',
          input: configured({
            EngineTranscribeSettings: standard,
            EngineTranscribeMedicalSettings: medical,
          }),
          note: 'A guide asks for exactly one engine and gives no status for two.',
          expect: [
            ...refused,
            {
              status: 200,
              source: 'model 2025-10-01, StartMeetingTranscription: failure by event',
            },
          ],
        },
      ],
    },
    {
      clause: 'TRN.async',
      cases: [
        {
          id: 'answers-200-before-transcription-has-failed',
          note: 'No such vocabulary exists; Amazon Transcribe says so later, by event.',
          input: configured({
            EngineTranscribeSettings: { LanguageCode: 'en-US', VocabularyName: 'no-such-name' },
          }),
          expect: accepted,
        },
        {
          id: 'answers-200-in-a-media-region-without-transcribe',
          note: 'The region of the meeting counts, and its lack of Transcribe shows by event.',
          steps: [
            createMeeting('meeting', { MediaRegion: 'eu-south-1' }),
            { ...start({ EngineTranscribeSettings: standard }), expect: accepted },
          ],
        },
      ],
    },
    {
      clause: 'TRN.again',
      cases: [
        {
          id: 'accepts-another-configuration-while-it-runs',
          steps: [
            createMeeting(),
            start({ EngineTranscribeSettings: standard }),
            {
              ...start({ EngineTranscribeSettings: { LanguageCode: 'de-DE' } }),
              expect: accepted,
            },
          ],
        },
        {
          id: 'accepts-the-other-engine-while-it-runs',
          steps: [
            createMeeting(),
            start({ EngineTranscribeSettings: standard }),
            { ...start({ EngineTranscribeMedicalSettings: medical }), expect: accepted },
          ],
        },
        {
          id: 'accepts-the-same-configuration-while-it-runs',
          steps: [
            createMeeting(),
            start({ EngineTranscribeSettings: standard }),
            { ...start({ EngineTranscribeSettings: standard }), expect: accepted },
          ],
        },
      ],
    },
  ],
} satisfies Suite
