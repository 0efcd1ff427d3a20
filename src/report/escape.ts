/**
 * Characters that a reader cannot see or that act on the medium: control characters, marks that
 * turn the writing direction, invisible ones, half surrogate pairs, and what XML 1.0 forbids.
 */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|\p{Surrogate}/gu

const unsafeButLines = new RegExp(`(?![\\n\\t])(?:${unsafe.source})`, 'gu')

/** What most texts are made of; they need no closer look. */
const plain = /^[\u0020-\u007e]*$/
const plainLines = /^[\u0020-\u007e\n\t]*$/

/** Makes unsafe characters visible, as in `⟨U+001B⟩`; line feeds and tabs stay if `keepLines`. */
export function escapeText(text: string, keepLines = false): string {
  if ((keepLines ? plainLines : plain).test(text)) return text
  return keepLines
    ? text.replaceAll('\r\n', '\n').replace(unsafeButLines, showCodePoint)
    : text.replace(unsafe, showCodePoint)
}

/** The same value with every string in it escaped, names of members included. */
export function escapeDeep<T>(value: T, keepLines = false): T {
  return escapeValue(value, keepLines) as T
}

function escapeValue(value: unknown, keepLines: boolean): unknown {
  if (typeof value === 'string') return escapeText(value, keepLines)
  if (Array.isArray(value)) return value.map((element) => escapeValue(element, keepLines))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      escapeText(name, keepLines),
      escapeValue(inner, keepLines),
    ]),
  )
}

function showCodePoint(character: string): string {
  return `⟨U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
