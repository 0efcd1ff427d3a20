import { describe, expect, test } from 'vitest'
import * as make from '../case/value.ts'
import type { Pattern } from '../case/row.ts'
import { match } from './match.ts'

const kinds = (pattern: Pattern, value: unknown): string[] =>
  match(pattern, value, 'body').findings.map(({ kind, path }) => `${kind} ${path}`)

describe('match', () => {
  test.each<[string, Pattern, unknown, string[]]>([
    ['a literal', 'a', 'a', []],
    ['another value', 'a', 'b', ['value body']],
    ['another type', 'a', 1, ['type body']],
    ['an absent value', 'a', undefined, ['missing body']],
    ['members it does not name', { a: 1 }, { a: 1, b: 2 }, []],
    [
      'each wrong member',
      { a: 1, b: { c: 2 } },
      { a: 2, b: {} },
      ['value body.a', 'missing body.b.c'],
    ],
    ['a list for an object', { a: 1 }, [], ['type body']],
    ['a list of another length', [1, 2], [1], ['length body']],
    ['a list with a wrong element', [1, 2], [1, 3], ['value body.1']],
    ['a pattern that fits', make.matches('^a+$'), 'aa', []],
    ['a pattern that does not', make.matches('^a+$'), 'ab', ['pattern body']],
    ['a number for a pattern', make.matches('^1$'), 1, ['type body']],
    ['a text at its bounds', make.text(2, 3), 'ab', []],
    ['a text counted in characters', make.text(2, 2), '😀😀', []],
    ['a text that is too long', make.text(2, 3), 'abcd', ['bound body']],
    ['a number out of bounds', make.number(1, 5), 6, ['bound body']],
    ['a fraction', make.number(1, 5), 2.5, ['type body']],
    ['null where anything may be', make.maybe('a'), null, []],
    ['a wrong value where it may be absent', make.maybe('a'), 'b', ['value body']],
    ['an empty list as nothing', make.nothing, [], []],
    ['an empty object as nothing', make.nothing, {}, []],
    ['a value instead of nothing', make.nothing, 'x', ['present body']],
    ['what it must not be', make.not('a'), 'a', ['value body']],
    ['what it may be', make.not('a'), 'b', []],
    ['both of two', make.all(make.text(1, 9), make.matches('b')), 'a', ['pattern body']],
    ['one of several', make.oneOf('a', 'b'), 'c', ['value body']],
    ['each element', make.list(1, 3, 'a'), ['a', 'b'], ['value body.1']],
    ['too few elements', make.list(1, 3, 'a'), [], ['bound body']],
    ['another order', make.inAnyOrder('a', 'b'), ['b', 'a'], []],
    ['a pattern used twice', make.inAnyOrder('a', 'b'), ['a', 'a'], ['missing body']],
    ['an element too many', make.inAnyOrder('a'), ['a', 'b'], ['length body']],
  ])('reports %s', (_name, pattern, value, expected) => {
    expect(kinds(pattern, value)).toEqual(expected)
  })

  test('says what an answer does not show instead of passing it', () => {
    const { findings, unshown } = match(
      { a: make.shown('x'), b: make.shown('y') },
      { b: 'z' },
      'body',
    )
    expect(unshown).toEqual(['body.a'])
    expect(findings.map(({ path }) => path)).toEqual(['body.b'])
  })

  test('refuses a matcher that does not exist, so that a typing error cannot pass', () => {
    expect(() => match({ $matchs: 'a' }, 'a', 'body')).toThrow('$matchs')
  })
})
