import type { ChangeKind } from '../../contract/change.ts'
import type { Aspect } from '../../contract/published.ts'
import { escapeText } from '../escape.ts'
import { shorten } from '../text.ts'
import type { DriftChange } from './drift.ts'

const words: Record<ChangeKind, string> = {
  'service-changed': 'the service changed its {fact}',
  'operation-added': 'new operation',
  'operation-removed': 'operation gone',
  'binding-changed': 'HTTP {fact} changed',
  'input-added': 'takes an input now',
  'input-removed': 'takes no input any more',
  'output-added': 'answers with a body now',
  'output-removed': 'answers without a body now',
  'member-added': 'new optional member',
  'required-member-added': 'new required member',
  'member-removed': 'optional member gone',
  'required-member-removed': 'required member gone',
  'member-required': 'became required',
  'member-optional': 'became optional',
  'member-moved': 'travels elsewhere',
  'type-changed': 'type changed',
  'bound-tightened': '{fact} tightened',
  'bound-loosened': '{fact} loosened',
  'pattern-added': 'pattern added',
  'pattern-removed': 'pattern gone',
  'pattern-changed': 'pattern changed',
  'enum-value-added': 'new value',
  'enum-value-removed': 'value gone',
  'enum-imposed': 'is an enum now',
  'enum-lifted': 'is no enum any more',
  'enum-added': 'new enum',
  'enum-removed': 'enum gone',
  'error-added': 'new error',
  'error-removed': 'error gone',
  'error-status-changed': 'error status changed',
  'error-fault-changed': 'error is the fault of another side',
  'idempotency-token-added': 'SDKs fill it in now',
  'idempotency-token-removed': 'SDKs do not fill it in any more',
  'sensitivity-changed': 'sensitive',
  'documentation-changed': 'documentation text changed',
}

const aspects: Record<Aspect, string> = {
  bounds: 'bounds',
  patterns: 'patterns',
  documentation: 'documentation text',
  'declared-errors': 'the errors that operations declare',
  'enum-uses': 'which members have an enum',
  'scalar-names': 'names of plain shapes',
  'required-tokens': 'whether idempotency tokens are required',
}

/** `max tightened: 20 → 10`. */
export function describeChange({ kind, fact, before, after }: DriftChange): string {
  const what = words[kind].replace('{fact}', fact ?? '')
  const value = (one: string | number): string => shorten(escapeText(String(one)), 160).text
  if (before !== undefined && after !== undefined) {
    return `${what}: ${value(before)} → ${value(after)}`
  }
  if (after !== undefined) return `${what}: ${value(after)}`
  return before === undefined ? what : `${what}: was ${value(before)}`
}

/** What was not compared, in words; empty when everything was. */
export function describeSilence(notCompared: Aspect[]): string {
  return notCompared.map((aspect) => aspects[aspect]).join(', ')
}
