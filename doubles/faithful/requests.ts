/** What the requests of the sixteen operations may look like. */
import { flag, integer, list, numeral, oneOf, record, text } from './readers.ts'

export const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const externalId = text(2, 64, /^[-_&@+=,(){}[\]/«».:|'"#a-zA-Z0-9À-ÿ\s]*$/, true)
const arn = text(1, 1024, /^arn[/:_.a-zA-Z0-9-]+$/)
const channel = oneOf('SendReceive Send Receive None')
const regions =
  'af-south-1 ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ' +
  'ca-central-1 eu-central-1 eu-north-1 eu-south-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1 ' +
  'us-east-1 us-east-2 us-west-1 us-west-2 us-gov-east-1 us-gov-west-1'

const capabilitiesReader = record({ Audio: channel, Video: channel, Content: channel }, {})
export const attendeeReader = record(
  { ExternalUserId: externalId },
  { Capabilities: capabilitiesReader },
)
export const batchReader = record({ Attendees: list(attendeeReader, 1, 100) }, {})
export const updateReader = record({ Capabilities: capabilitiesReader }, {})
const attendeeIds = list(record({ AttendeeId: text(1, 64, guid) }, {}), 1, 250)
export const updateExceptReader = record(
  { Capabilities: capabilitiesReader, ExcludedAttendeeIds: attendeeIds },
  {},
)
export const pageReader = record(
  {},
  { 'max-results': numeral(1, 100), 'next-token': text(0, 4096) },
)

const features = {
  Audio: record({}, { EchoReduction: oneOf('AVAILABLE UNAVAILABLE') }),
  Video: record({}, { MaxResolution: oneOf('None HD FHD') }),
  Content: record({}, { MaxResolution: oneOf('None FHD UHD') }),
  Attendee: record({}, { MaxCount: integer(1, 250) }),
}
const featuresReader = record({}, features)
const tagKey = text(1, 128, /^[a-zA-Z+-=._:/]+$/)
const tagValue = text(0, 256, /^[\s\w+-=.:/@]*$/)
const tags = list(record({ Key: tagKey, Value: tagValue }, {}), 0, 50)
const targetsReader = record({}, { LambdaFunctionArn: arn, SnsTopicArn: arn, SqsQueueArn: arn })
const required = {
  ClientRequestToken: text(2, 64, /^[-_a-zA-Z0-9]*$/),
  ExternalMeetingId: externalId,
  MediaRegion: oneOf(regions),
}
const optional = {
  MeetingHostId: text(2, 64),
  PrimaryMeetingId: text(2, 64),
  MediaPlacementNetworkType: oneOf('Ipv4Only DualStack'),
  NotificationsConfiguration: targetsReader,
  MeetingFeatures: featuresReader,
  TenantIds: list(text(2, 256, /^(?!.*?(.)\1{3})[-_!@#$a-zA-Z0-9]*$/), 1, 5),
  Tags: tags,
}
export const meetingReader = record(required, optional)
export const fullMeetingReader = record(
  { ...required, Attendees: list(attendeeReader, 1, 20) },
  optional,
)

const resourceArn = text(1, 1011, /^arn:.*/)
export const tagReader = record({ ResourceARN: resourceArn, Tags: tags }, {})
export const untagReader = record({ ResourceARN: resourceArn, TagKeys: list(tagKey, 0, 50) }, {})
export const tagsOfReader = record({ arn: resourceArn }, {})

/** Some of the published patterns end without an anchor, and are taken at their word. */
const name = text(0, 4096)
const names = text(1, 3000, /^[a-zA-Z0-9,-._]+$/)
const language = oneOf(
  'en-US en-GB es-US fr-CA fr-FR en-AU it-IT de-DE pt-BR ja-JP ko-KR zh-CN th-TH hi-IN',
)
const speechReader = record(
  {},
  {
    LanguageCode: language,
    VocabularyFilterMethod: oneOf('remove mask tag'),
    VocabularyFilterName: name,
    VocabularyName: name,
    Region: oneOf(
      'us-east-2 us-east-1 us-west-2 ap-northeast-2 ap-southeast-2 ap-northeast-1 ca-central-1 ' +
        'eu-central-1 eu-west-1 eu-west-2 sa-east-1 auto us-gov-west-1',
    ),
    EnablePartialResultsStabilization: flag,
    PartialResultsStability: oneOf('low medium high'),
    ContentIdentificationType: oneOf('PII'),
    ContentRedactionType: oneOf('PII'),
    PiiEntityTypes: text(1, 300, /^[A-Z_, ]+$/),
    LanguageModelName: text(1, 200, /^[0-9a-zA-Z._-]+$/),
    IdentifyLanguage: flag,
    LanguageOptions: text(1, 200, /^[a-zA-Z-,]+$/),
    PreferredLanguage: language,
    VocabularyNames: names,
    VocabularyFilterNames: names,
  },
)
const medicalReader = record(
  {
    LanguageCode: oneOf('en-US'),
    Specialty: oneOf('PRIMARYCARE CARDIOLOGY NEUROLOGY ONCOLOGY RADIOLOGY UROLOGY'),
    Type: oneOf('CONVERSATION DICTATION'),
  },
  {
    VocabularyName: name,
    Region: oneOf('us-east-1 us-east-2 us-west-2 ap-southeast-2 ca-central-1 eu-west-1 auto'),
    ContentIdentificationType: oneOf('PHI'),
  },
)
const enginesReader = record(
  {},
  { EngineTranscribeSettings: speechReader, EngineTranscribeMedicalSettings: medicalReader },
)
export const transcriptionReader = record({ TranscriptionConfiguration: enginesReader }, {})

export type MeetingRequest = ReturnType<typeof meetingReader>
export type AttendeeRequest = ReturnType<typeof attendeeReader>
export type Capabilities = ReturnType<typeof capabilitiesReader>
export type Features = ReturnType<typeof featuresReader>
