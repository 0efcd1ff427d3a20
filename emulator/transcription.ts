import { badRequest } from './errors.ts'
import type {
  TranscribeSettings,
  TranscriptionConfiguration,
  TranscriptionEngine,
} from './types.ts'

const piiEntityTypes = new Set([
  'ADDRESS',
  'ALL',
  'BANK_ACCOUNT_NUMBER',
  'BANK_ROUTING',
  'CREDIT_DEBIT_CVV',
  'CREDIT_DEBIT_EXPIRY',
  'CREDIT_DEBIT_NUMBER',
  'EMAIL',
  'NAME',
  'PHONE',
  'PIN',
  'SSN',
])

/**
 * Checks a configuration as a whole and gives its engine. Refuses with 400. The guide says that
 * AWS answers 200 to a combination that Amazon Transcribe will not take, and sends an event with
 * the reason later; there is no receiver of events here, so the caller is told at once.
 */
export function checkTranscription(configuration: TranscriptionConfiguration): TranscriptionEngine {
  const { EngineTranscribeSettings, EngineTranscribeMedicalSettings } = configuration
  const engines = [EngineTranscribeSettings, EngineTranscribeMedicalSettings].filter(Boolean)
  if (engines.length !== 1) {
    throw badRequest(
      'TranscriptionConfiguration needs EngineTranscribeSettings or EngineTranscribeMedicalSettings, and not both',
    )
  }
  if (!EngineTranscribeSettings) return 'EngineTranscribeMedicalSettings'
  checkLanguage(EngineTranscribeSettings)
  checkVocabularies(EngineTranscribeSettings)
  checkPii(EngineTranscribeSettings)
  return 'EngineTranscribeSettings'
}

function checkLanguage(settings: TranscribeSettings): void {
  const { LanguageCode, IdentifyLanguage, LanguageOptions, PreferredLanguage } = settings
  if (!LanguageCode && !IdentifyLanguage) {
    throw badRequest('LanguageCode or IdentifyLanguage is needed')
  }
  if (LanguageOptions && !IdentifyLanguage) {
    throw badRequest('LanguageOptions needs IdentifyLanguage')
  }
  if (PreferredLanguage && !LanguageOptions) {
    throw badRequest('PreferredLanguage needs IdentifyLanguage and LanguageOptions')
  }
  const options = LanguageOptions?.split(',') ?? []
  if (PreferredLanguage && !options.includes(PreferredLanguage)) {
    throw badRequest('PreferredLanguage must be one of LanguageOptions')
  }
  refuseDialects(options)
  if (IdentifyLanguage && settings.LanguageModelName) {
    throw badRequest('IdentifyLanguage does not go with LanguageModelName')
  }
  if (IdentifyLanguage && settings.ContentRedactionType) {
    throw badRequest('IdentifyLanguage does not go with ContentRedactionType')
  }
}

/** One dialect of a language at most: not en-US and en-AU. */
function refuseDialects(codes: string[]): void {
  const dialects = new Set(codes)
  const languages = new Set([...dialects].map((code) => code.split('-', 1)[0]))
  if (languages.size < dialects.size) {
    throw badRequest('LanguageOptions has two dialects of one language')
  }
}

/** The singular members go with LanguageCode alone, the plural ones with IdentifyLanguage. */
function checkVocabularies(settings: TranscribeSettings): void {
  const [wrong, right] = settings.IdentifyLanguage
    ? (['Name', 'Names'] as const)
    : (['Names', 'Name'] as const)
  for (const kind of ['Vocabulary', 'VocabularyFilter'] as const) {
    if (settings[`${kind}${wrong}`] === undefined) continue
    const when = settings.IdentifyLanguage ? 'with' : 'without'
    throw badRequest(`${when} IdentifyLanguage, ${kind}${right} takes the place of ${kind}${wrong}`)
  }
}

function checkPii(settings: TranscribeSettings): void {
  const { ContentIdentificationType, ContentRedactionType, PiiEntityTypes } = settings
  if (ContentIdentificationType && ContentRedactionType) {
    throw badRequest('ContentIdentificationType does not go with ContentRedactionType')
  }
  if (PiiEntityTypes === undefined) return
  if (!ContentIdentificationType && !ContentRedactionType) {
    throw badRequest('PiiEntityTypes needs ContentIdentificationType or ContentRedactionType')
  }
  const unknown = PiiEntityTypes.split(',').some((name) => !piiEntityTypes.has(name.trim()))
  if (unknown) {
    throw badRequest(`PiiEntityTypes is a list, with commas, of ${[...piiEntityTypes].join(', ')}`)
  }
}
