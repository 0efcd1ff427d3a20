import type { Input, Json } from '../row.ts'

/**
 * Makes a generated input keep the documented rules between members, which the shapes cannot
 * state: features and their maximum, capabilities and features, engines of a transcription.
 */
export function makeConsistent(operation: string, input: Input): Input {
  const made: Input = { ...input }
  // A made-up primary names no meeting, and a made-up token no page.
  delete made['PrimaryMeetingId']
  delete made['NextToken']
  if (isObject(made['TranscriptionConfiguration'])) {
    made['TranscriptionConfiguration'] = chooseEngine(made['TranscriptionConfiguration'])
  }
  const attendees = Array.isArray(made['Attendees']) ? nameApart(made['Attendees']) : undefined
  if (attendees) made['Attendees'] = attendees
  if (isObject(made['Capabilities'])) made['Capabilities'] = allowContent(made['Capabilities'])
  if (operation.startsWith('CreateMeeting') && isObject(made['MeetingFeatures'])) {
    made['MeetingFeatures'] = limitFeatures(made['MeetingFeatures'], attendees?.length ?? 0)
  }
  return made
}

function limitFeatures(features: Input, attendees: number): Input {
  const video = (features['Video'] as Input | undefined)?.['MaxResolution']
  const content = (features['Content'] as Input | undefined)?.['MaxResolution']
  const limited: Input = { ...features }
  // Attendees may carry capabilities of their own, which a feature None would refuse.
  if (video === 'None' && attendees) delete limited['Video']
  if (content === 'None' && attendees) delete limited['Content']
  const asked =
    ((features['Attendee'] as Input | undefined)?.['MaxCount'] as number | undefined) ?? 0
  const high = video === 'FHD' || content === 'UHD'
  if (high) limited['Attendee'] = { MaxCount: Math.min(25, Math.max(asked, attendees, 1)) }
  else if (asked) limited['Attendee'] = { MaxCount: Math.max(asked, attendees) }
  return limited
}

function nameApart(attendees: Json[]): Json[] {
  return attendees.map((attendee, index) => {
    const made = { ...(attendee as Input), ExternalUserId: `user-${index + 1}` }
    return isObject(made['Capabilities' as never])
      ? { ...made, Capabilities: allowContent(made['Capabilities' as never] as Input) }
      : made
  })
}

/** Content is received along with video only. */
function allowContent(capabilities: Input): Input {
  const receives = (channel: string): boolean => /Receive/.test(String(capabilities[channel]))
  return receives('Content') && !receives('Video')
    ? { ...capabilities, Video: 'Receive' }
    : capabilities
}

/** One engine, with the members that go together in every reading of the documents. */
function chooseEngine(configuration: Input): Input {
  const medical = configuration['EngineTranscribeMedicalSettings']
  if (isObject(medical)) return { EngineTranscribeMedicalSettings: medical }
  return { EngineTranscribeSettings: { LanguageCode: 'en-US' } }
}

function isObject(value: Json | undefined): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
