/** Inputs and answers in AWS's own spelling; `requestCheck` has checked every input before. */

export type MediaCapability = 'SendReceive' | 'Send' | 'Receive' | 'None'

export interface AttendeeCapabilities {
  Audio: MediaCapability
  Video: MediaCapability
  Content: MediaCapability
}

export interface MeetingFeatures {
  Audio?: { EchoReduction?: 'AVAILABLE' | 'UNAVAILABLE' }
  Video?: { MaxResolution?: 'None' | 'HD' | 'FHD' }
  Content?: { MaxResolution?: 'None' | 'FHD' | 'UHD' }
  Attendee?: { MaxCount?: number }
}

/** Input of CreateMeeting; CreateMeetingWithAttendees adds `Attendees`. */
export interface MeetingRequest {
  ClientRequestToken: string
  MediaRegion: string
  ExternalMeetingId: string
  MeetingHostId?: string
  MeetingFeatures?: MeetingFeatures
  PrimaryMeetingId?: string
  TenantIds?: string[]
  Tags?: Tag[]
}

/** One attendee to create, alone or in a list. */
export interface AttendeeRequest {
  ExternalUserId: string
  Capabilities?: AttendeeCapabilities
}

/** An attendee as every operation answers it. */
export interface Attendee {
  ExternalUserId: string
  AttendeeId: string
  JoinToken: string
  Capabilities: AttendeeCapabilities
}

/** An attendee that could not be created, in `Errors` of a call that succeeded. */
export interface AttendeeError {
  ExternalUserId: string
  ErrorCode: string
  ErrorMessage: string
}

/** Settings of Amazon Transcribe, as far as rules between them look at them. */
export interface TranscribeSettings {
  LanguageCode?: string
  IdentifyLanguage?: boolean
  LanguageOptions?: string
  PreferredLanguage?: string
  LanguageModelName?: string
  ContentIdentificationType?: 'PII'
  ContentRedactionType?: 'PII'
  PiiEntityTypes?: string
  VocabularyName?: string
  VocabularyNames?: string
  VocabularyFilterName?: string
  VocabularyFilterNames?: string
}

export interface TranscriptionConfiguration {
  EngineTranscribeSettings?: TranscribeSettings
  EngineTranscribeMedicalSettings?: object
}

export type TranscriptionEngine = keyof TranscriptionConfiguration

export interface Tag {
  Key: string
  Value: string
}
