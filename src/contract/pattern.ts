/**
 * Makes a model pattern ours: applied to the whole value, and legal in Unicode mode, which
 * refuses identity escapes such as `\_` that Java allows.
 */
export function anchorPattern(pattern: string): string {
  const legal = pattern.replace(/\\([:_/@])/g, '$1')
  if (isLiteralPrefix(legal)) return `^(?:${legal.slice(1)}.*)$`
  return legal.startsWith('^') && legal.endsWith('$')
    ? legal
    : `^(?:${legal.replace(/^\^/, '').replace(/\$$/, '')})$`
}

/**
 * One spelling for patterns that say the same: anchors, identity escapes and the order within a
 * class are notation. Two patterns differ only if their canonical forms do.
 */
export function canonicalPattern(pattern: string): string {
  const body = isLiteralPrefix(pattern) ? `${pattern}.*` : pattern
  const bare = stripAnchors(stripGroup(stripAnchors(body)))
  const tokens = bare.match(/\[(?:\\[^]|[^\]\\])*\]|\\[^]|[^]/gu) ?? []
  return tokens.map((token) => (token.length > 2 ? sortClass(token) : unescape(token))).join('')
}

/** `^arn:` alone: read as the whole value it would admit one string, so it is a beginning. */
function isLiteralPrefix(pattern: string): boolean {
  return /^\^(?:[\w:/-]|\\[:/_-])+$/.test(pattern)
}

function stripAnchors(pattern: string): string {
  return pattern.replace(/^\^/, '').replace(/(?<!\\)\$$/, '')
}

/** Takes the group off that `anchorPattern` puts around everything. */
function stripGroup(pattern: string): string {
  if (!pattern.startsWith('(?:') || !pattern.endsWith(')')) return pattern
  const inner = pattern.slice(3, -1)
  try {
    // Legal by itself only if the group that was taken off spanned the whole.
    new RegExp(inner)
    return inner
  } catch {
    return pattern
  }
}

const unescape = (token: string): string => token.replace(/^\\([^\w.*+?^${}()|[\]\\]|_)$/u, '$1')

function sortClass(token: string): string {
  const negated = token.startsWith('[^')
  const items = token.slice(negated ? 2 : 1, -1).match(classItem) ?? []
  const plain = items.map((item) => item.replace(/\\([^\w])/gu, '$1').replace(/\\_/g, '_'))
  return `[${negated ? '^' : ''}${[...new Set(plain)].sort().join('\u0000')}]`
}

// A range, an escape, or one character; the ends of a range may be escaped too.
const classItem = /(?:\\[^]|[^\\])-(?:\\[^]|[^\\])|\\[^]|[^]/gu
