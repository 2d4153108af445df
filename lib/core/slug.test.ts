import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slugOf } from './slug.ts'

describe('slugOf', () => {
  test.each([
    { input: 'OctoLLM', expected: 'octollm' },
    { input: 'V2 platform (rebuild)', expected: 'v2-platform-rebuild' },
    { input: 'Übersicht', expected: 'ubersicht' },
    { input: '../..', expected: 'unnamed' },
    { input: '日本', expected: 'unnamed' },
    { input: 'a'.repeat(90), expected: 'a'.repeat(60) },
  ])('$input becomes $expected', ({ input, expected }) => {
    expect(slugOf(input)).toBe(expected)
  })

  test('any text becomes an address part that stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const slug = slugOf(text)
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(slug.length).toBeLessThanOrEqual(60)
        expect(slugOf(slug)).toBe(slug)
      }),
    )
  })
})
