import type { Input, Json, Row, Suite } from '../../src/case/row.ts'
import { accepted, mistyped, refused } from '../../src/case/value.ts'

const redact = (PiiEntityTypes: Json): Input => ({
  TranscriptionConfiguration: {
    EngineTranscribeSettings: {
      LanguageCode: 'en-US',
      ContentRedactionType: 'PII',
      PiiEntityTypes,
    },
  },
})
const accepts = (id: string, value: string): Row => ({ id, input: redact(value), expect: accepted })
const rejects = (id: string, value: string): Row => ({
  id,
  input: redact(value),
  twin: redact('NAME'),
  expect: refused,
})
const rejectsType = (id: string, value: Json): Row => ({
  ...rejects(id, ''),
  input: redact(value),
  via: 'wire',
  expect: mistyped,
})

export default {
  operation: 'StartMeetingTranscription',
  member: 'TranscriptionConfiguration.EngineTranscribeSettings.PiiEntityTypes',
  rules: [
    {
      clause: ['TRN.pii.values', '.pattern'],
      cases: [
        accepts('accepts-address', 'ADDRESS'),
        accepts('accepts-bank-account-number', 'BANK_ACCOUNT_NUMBER'),
        accepts('accepts-bank-routing', 'BANK_ROUTING'),
        accepts('accepts-credit-debit-cvv', 'CREDIT_DEBIT_CVV'),
        accepts('accepts-credit-debit-expiry', 'CREDIT_DEBIT_EXPIRY'),
        accepts('accepts-credit-debit-number', 'CREDIT_DEBIT_NUMBER'),
        accepts('accepts-email', 'EMAIL'),
        accepts('accepts-name', 'NAME'),
        accepts('accepts-phone', 'PHONE'),
        accepts('accepts-pin', 'PIN'),
        accepts('accepts-ssn', 'SSN'),
        accepts('accepts-all', 'ALL'),
        accepts('accepts-names-with-commas-between', 'NAME,EMAIL,BANK_ROUTING'),
        accepts('accepts-a-blank-after-the-comma', 'NAME, EMAIL'),
        rejects('rejects-a-name-in-lower-case', 'name'),
        rejects('rejects-lower-case-at-the-start', 'nAME'),
        rejects('rejects-a-digit-at-the-end', 'NAME1'),
        rejects('rejects-a-semicolon-in-the-middle', 'NAME;EMAIL'),
      ],
    },
    {
      clause: 'TRN.pii.values',
      cases: [
        {
          id: 'meets-a-name-that-is-not-listed',
          level: 'observe',
          input: redact('PASSPORT'),
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
    { clause: '.min', cases: [rejects('rejects-0-characters', '')] },
    {
      clause: '.max',
      cases: [
        accepts('accepts-300-characters', `${'NAME,'.repeat(59)}EMAIL`),
        rejects('rejects-301-characters', `${'EMAIL,'.repeat(49)}ADDRESS`),
      ],
    },
    {
      clause: '.type',
      cases: [
        rejectsType('rejects-a-number', 42),
        rejectsType('rejects-a-list', ['NAME']),
        rejectsType('rejects-an-object', { text: 'NAME' }),
      ],
    },
  ],
} satisfies Suite
