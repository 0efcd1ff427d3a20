import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestClient, type TestClient } from './test-client.ts'

let client: TestClient
let path: string
const someId = '11111111-2222-3333-4444-555555555555'
const medical = { LanguageCode: 'en-US', Specialty: 'PRIMARYCARE', Type: 'DICTATION' }
const detected = { IdentifyLanguage: true, LanguageOptions: 'en-US,de-DE' }
const spoken = { LanguageCode: 'en-US' }

beforeAll(async () => {
  client = await startTestClient()
  path = await client.openMeeting()
})
afterAll(() => client.emulator.close())

const start = (TranscriptionConfiguration: unknown, where = path) =>
  client.call('POST', `${where}/transcription?operation=start`, { TranscriptionConfiguration })
const stop = (where = path) => client.call('POST', `${where}/transcription?operation=stop`)
const engine = () => client.emulator.admin('state').meetings[0]!.transcription

describe('StartMeetingTranscription', () => {
  it('answers 200 without a body, and a second start replaces the first', async () => {
    const { status, text, headers } = await start({ EngineTranscribeSettings: spoken })
    expect([status, text, headers.get('content-type')]).toEqual([200, '', null])
    expect(engine()).toBe('EngineTranscribeSettings')
    expect((await start({ EngineTranscribeMedicalSettings: medical })).status).toBe(200)
    expect(engine()).toBe('EngineTranscribeMedicalSettings')
    expect((await start({})).status).toBe(400)
    expect(engine()).toBe('EngineTranscribeMedicalSettings')
  })

  it.each([
    [{}],
    [undefined],
    ['EngineTranscribeSettings'],
    [{ EngineTranscribeSettings: null }],
    [{ EngineTranscribeSettings: spoken, EngineTranscribeMedicalSettings: medical }],
    [{ EngineTranscribeMedicalSettings: { ...medical, LanguageCode: 'en-GB' } }],
    [{ EngineTranscribeMedicalSettings: { ...medical, Type: undefined } }],
  ])('refuses the configuration %j', async (configuration) => {
    const { status, body } = await start(configuration)
    expect([status, body.Code]).toEqual([400, 'BadRequest'])
  })

  it.each([
    [{ ...spoken, Region: 'auto', EnablePartialResultsStabilization: true }, 200],
    [{ ...spoken, LanguageCode: 'en-us' }, 400],
    [{ IdentifyLanguage: true }, 200],
    [{ IdentifyLanguage: false }, 400],
    [{ VocabularyName: 'words' }, 400],
    [detected, 200],
    [{ ...spoken, LanguageOptions: 'en-US,de-DE' }, 400],
    [{ IdentifyLanguage: true, LanguageOptions: 'en-US,en-AU' }, 400],
    [{ ...detected, PreferredLanguage: 'de-DE' }, 200],
    [{ ...detected, PreferredLanguage: 'fr-FR' }, 400],
    [{ IdentifyLanguage: true, PreferredLanguage: 'de-DE' }, 400],
    [{ ...spoken, PreferredLanguage: 'en-US' }, 400],
    [{ ...spoken, LanguageModelName: 'model' }, 200],
    [{ ...detected, LanguageModelName: 'model' }, 400],
    [{ ...detected, ContentRedactionType: 'PII' }, 400],
    [{ ...detected, ContentIdentificationType: 'PII' }, 200],
    [{ ...spoken, VocabularyName: 'words', VocabularyFilterName: 'filter' }, 200],
    [{ ...spoken, VocabularyNames: 'words' }, 400],
    [{ ...spoken, VocabularyFilterNames: 'filter' }, 400],
    [{ ...detected, VocabularyNames: 'a,b', VocabularyFilterNames: 'c' }, 200],
    [{ ...detected, VocabularyName: 'words' }, 400],
    [{ ...detected, VocabularyFilterName: 'filter' }, 400],
    [{ ...spoken, ContentRedactionType: 'PII', ContentIdentificationType: 'PII' }, 400],
    [{ ...spoken, ContentRedactionType: 'PII', PiiEntityTypes: 'NAME, EMAIL,SSN' }, 200],
    [{ ...spoken, ContentIdentificationType: 'PII', PiiEntityTypes: 'ALL' }, 200],
    [{ ...spoken, ContentRedactionType: 'PII', PiiEntityTypes: 'NAME,SHOE_SIZE' }, 400],
    [{ ...spoken, ContentRedactionType: 'PII', PiiEntityTypes: 'NAME,' }, 400],
    [{ ...spoken, ContentRedactionType: 'PII', PiiEntityTypes: 'name' }, 400],
    [{ ...spoken, PiiEntityTypes: 'ALL' }, 400],
  ])('answers %j with %i', async (EngineTranscribeSettings, status) => {
    expect((await start({ EngineTranscribeSettings })).status).toBe(status)
  })

  it('answers 404 in a meeting that does not exist', async () => {
    const answer = await start({ EngineTranscribeSettings: spoken }, `/meetings/${someId}`)
    expect([answer.status, answer.body.Code]).toEqual([404, 'NotFound'])
  })
})

describe('StopMeetingTranscription', () => {
  it('answers 200 without a body, also when nothing runs', async () => {
    await start({ EngineTranscribeSettings: spoken })
    for (let time = 0; time < 2; time += 1) {
      const { status, text } = await stop()
      expect([status, text, engine()]).toEqual([200, '', null])
    }
  })

  it('answers 404 once the meeting has ended', async () => {
    const ended = await client.openMeeting()
    await start({ EngineTranscribeSettings: spoken }, ended)
    await client.call('DELETE', ended)
    expect((await stop(ended)).status).toBe(404)
  })
})
