import type { Exchange } from '../target/target.ts'

/** Header names whose values open doors. */
const secretHeaders = ['authorization', 'x-amz-security-token', 'cookie', 'set-cookie']
const secretMembers = new Set(['JoinToken'])

/**
 * Returns a copy of `value` in which no secret is left: JoinTokens wherever they stand, signatures
 * and session tokens in headers, and the account number inside ARNs. What they replace keeps its
 * length in the text, so that a reader can still judge it.
 */
export function redact<T>(value: T, exchanges: Exchange[]): T {
  return walk(value, findSecrets(exchanges)) as T
}

const mask = (secret: string): string => `<JoinToken, ${secret.length} characters>`
const tokenInJson = /("JoinToken"\s*:\s*")((?:[^"\\]|\\.)+)(?=")/g
/** Runs that may be a token by themselves; a token that is shorter is found by its name only. */
const tokenLike = /[A-Za-z0-9+/=_.:-]{16,}/g
const accountInArn = /(arn:[a-z-]+:[a-z0-9-]*:[a-z0-9-]*:)\d{12}(?=[:/])/g

function findSecrets(exchanges: Exchange[]): Set<string> {
  const found = new Set<string>()
  for (const { response } of exchanges) {
    for (const [, , token] of response?.body.matchAll(tokenInJson) ?? [])
      if (token) found.add(token)
  }
  return found
}

function walk(value: unknown, tokens: Set<string>): unknown {
  if (typeof value === 'string') return redactText(value, tokens)
  if (Array.isArray(value)) return value.map((element) => walk(element, tokens))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, redactMember(name, member, tokens)]),
  )
}

function redactMember(name: string, member: unknown, tokens: Set<string>): unknown {
  if (typeof member === 'string' && secretHeaders.includes(name.toLowerCase())) return '<redacted>'
  if (typeof member === 'string' && secretMembers.has(name)) return mask(member)
  return walk(member, tokens)
}

function redactText(text: string, tokens: Set<string>): string {
  return text
    .replace(accountInArn, '$1<account>')
    .replace(tokenInJson, (_all, start: string, token: string) => start + mask(token))
    .replace(tokenLike, (run) => (tokens.has(run) ? mask(run) : run))
}
