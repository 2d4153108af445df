import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_PATTERN, readPattern } from './pattern.ts'

function pattern(source: string) {
  const read = readPattern(source)
  if (!read.ok) throw new Error(read.reason)
  return read.pattern
}

describe('readPattern', () => {
  test.each([
    ['ready', 'server is ready', true],
    ['^ready', 'server is ready', false],
    ['(?i)READY', 'ready', true],
    ['(?m)^b$', 'a\nb\nc', true],
    ['\\p{Greek}', 'λ', true],
    ['', '', true],
  ])('/%s/ in %j: %s', (source, text, expected) => {
    expect(pattern(source).isIn(text)).toBe(expected)
  })

  test.each([
    {
      name: 'an open group',
      source: '(',
      reason: /^The pattern is no RE2 pattern: missing closing \): `\(`\.$/,
    },
    { name: 'a look-behind', source: '(?<=a)b', reason: /no RE2 pattern/ },
    { name: 'a back-reference', source: '(a)\\1', reason: /no RE2 pattern/ },
    { name: 'repeats of repeats', source: '((a{100}){100}){100}', reason: /no RE2 pattern/ },
    { name: 'a long one', source: 'a'.repeat(MAX_PATTERN + 1), reason: /longer than 1000 characters/ },
  ])('refuses $name, with the reason', ({ source, reason }) => {
    expect(readPattern(source)).toEqual({ ok: false, reason: expect.stringMatching(reason) })
  })

  test('takes linear time where backtracking would not end', () => {
    expect(pattern('^(a+)+$').isIn(`${'a'.repeat(50_000)}b`)).toBe(false)
  })

  const marks = fc.string({ unit: fc.constantFrom(...'ab19é\n(){}[]|*+?\\.^$-,:<=!pPQE') })

  test('any source is read or refused, never thrown', () => {
    fc.assert(
      fc.property(fc.oneof(marks, fc.string()), fc.string(), (source, text) => {
        const read = readPattern(source)
        if (read.ok) expect(typeof read.pattern.isIn(text)).toBe('boolean')
        else expect(read.reason).toMatch(/\.$/)
      }),
    )
  })
})

describe('in a part of a text', () => {
  test.each([
    ['ok', 'ok …', 'end', true],
    ['^ok', 'ok …', 'end', true],
    ['ok', 'x', 'end', null],
    ['ok$', 'ok', 'end', null],
    ['ok\\b', 'ok', 'end', null],
    ['costs \\$5', 'costs $5', 'end', true],
    ['^ok', 'ok', 'start', null],
    ['ok$', 'ok', 'start', true],
  ] as const)('/%s/ in %j, whose %s is missing: %s', (source, text, missing, expected) => {
    expect(pattern(source).isInPart(text, missing)).toBe(expected)
  })

  test('what is found in a beginning is in the whole, whatever follows', () => {
    const sources = fc.constantFrom('a', 'a+b', '[^x]y', 'a$', 'b\\b', '(?m)^b$', '\\Ba', 'a\\z', '^a')
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'x', 'y', ' ', '\n') })
    fc.assert(
      fc.property(sources, texts, texts, (source, head, rest) => {
        if (pattern(source).isInPart(head, 'end') === true)
          expect(pattern(source).isIn(head + rest)).toBe(true)
        if (pattern(source).isInPart(rest, 'start') === true)
          expect(pattern(source).isIn(head + rest)).toBe(true)
      }),
    )
  })
})
