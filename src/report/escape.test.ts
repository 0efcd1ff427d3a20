import { expect, test } from 'vitest'
import { escapeDeep, escapeText } from './escape.ts'

test('control characters become visible, other text stays', () => {
  expect(escapeText('a\u001b[31mb\u0000\u009bc')).toBe('a⟨U+001B⟩[31mb⟨U+0000⟩⟨U+009B⟩c')
  expect(escapeText('Zürich 東京 שלום 🙂 <b>&"')).toBe('Zürich 東京 שלום 🙂 <b>&"')
})

test('marks that turn or hide text become visible', () => {
  expect(escapeText('\u202egnp\u2066\u200b\ufeff\u{e0041}')).toBe(
    '⟨U+202E⟩gnp⟨U+2066⟩⟨U+200B⟩⟨U+FEFF⟩⟨U+E0041⟩',
  )
})

test('half surrogate pairs become visible, whole ones stay', () => {
  expect(escapeText('\ud83d! \ud83d\ude42 \ude42')).toBe('⟨U+D83D⟩! 🙂 ⟨U+DE42⟩')
})

test('line feeds and tabs stay only where lines are kept', () => {
  expect(escapeText('a\n\tb\r\nc\rd', true)).toBe('a\n\tb\nc⟨U+000D⟩d')
  expect(escapeText('a\n\tb')).toBe('a⟨U+000A⟩⟨U+0009⟩b')
})

test('every string of a value is escaped, names of members too', () => {
  expect(escapeDeep({ 'a\u0007': ['\u0001', 2, null, { b: true }] })).toEqual({
    'a⟨U+0007⟩': ['⟨U+0001⟩', 2, null, { b: true }],
  })
})
