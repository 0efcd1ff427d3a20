import { expect, test } from 'vitest'
import { indentJson } from './indent.ts'

test('JSON is indented, empty lists and objects stay on their line', () => {
  const text = '{"a":[1,{"b":null}],"c":{ },"d":[ ]}'
  expect(indentJson(text)).toBe(JSON.stringify(JSON.parse(text), null, 2))
})

test('what parsing would lose stays as it was sent', () => {
  expect(indentJson('{"a":1.0,"a":1e3,"b":"x  {,} \\" y"}')).toBe(
    '{\n  "a": 1.0,\n  "a": 1e3,\n  "b": "x  {,} \\" y"\n}',
  )
})

test.each(['', 'plain text', '<html>{}</html>', '{"a":', '{a}'])('%j is left alone', (text) => {
  expect(indentJson(text)).toBe(text)
})
