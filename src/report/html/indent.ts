/** Longer bodies are shown as they came: nobody reads them indented. */
const longest = 200_000

/**
 * Indents JSON without parsing it into values, so that repeated members and the spelling of
 * numbers stay as they were sent. Other text comes back unchanged.
 */
export function indentJson(text: string): string {
  if (text.length > longest || !isJson(text)) return text
  let depth = 0
  return text.replace(tokens, (token) => {
    if (token === '{' || token === '[') return token + breakLine(++depth)
    if (token === '}' || token === ']') return breakLine(--depth) + token
    if (token === ',') return token + breakLine(depth)
    if (token === ':') return ': '
    if (token.startsWith('"')) return token
    return token.replace(/\s+/g, '')
  })
}

// Empty objects and lists, strings, then the signs that structure, then space between them.
const tokens = /\{\s*\}|\[\s*\]|"(?:[^"\\]|\\.)*"|[{}[\],:]|\s+/g

const breakLine = (depth: number): string => `\n${'  '.repeat(depth)}`

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
