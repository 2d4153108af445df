import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { storableJson, storableJsonText, storableText } from './storable.ts'

describe('storableText', () => {
  test.each([
    { name: 'plain text stays', input: 'naïve 🦉', expected: 'naïve 🦉' },
    { name: 'NUL goes', input: 'a\u0000b', expected: 'ab' },
    { name: 'half a pair becomes the mark for it', input: 'a\ud83d', expected: 'a\ufffd' },
  ])('$name', ({ input, expected }) => {
    expect(storableText(input)).toBe(expected)
  })

  test('whatever it is given, PostgreSQL can keep it, and once is enough', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const stored = storableText(text)
        expect(stored).not.toContain('\u0000')
        expect(stored.isWellFormed()).toBe(true)
        expect(storableText(stored)).toBe(stored)
      }),
    )
  })
})

describe('storableJson', () => {
  test('cleans values and keys at any depth', () => {
    expect(storableJson({ 'k\u0000': [{ text: '\u0000x' }, null, 1] })).toEqual({
      k: [{ text: 'x' }, null, 1],
    })
  })

  test('whatever it is given, its text is the text of its value, and PostgreSQL can keep it', () => {
    const texts = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(fc.dictionary(texts, fc.array(fc.oneof(texts, fc.integer()))), (value) => {
        const text = storableJsonText(value)
        expect(JSON.parse(text)).toEqual(storableJson(value))
        expect(storableJsonText(JSON.parse(text))).toBe(text)
        expect(JSON.stringify(Object.entries(JSON.parse(text)))).not.toMatch(/(?<!\\)(?:\\\\)*\\u0000/)
      }),
    )
  })

  test('text that only speaks of such characters stays', () => {
    expect(storableJson({ said: '\\u0000 and \\ud83d' })).toEqual({ said: '\\u0000 and \\ud83d' })
  })
})
