import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from './clean-text.ts'
import { printable } from './printable.ts'
import { SECRETS } from './redact.fixture.ts'
import { redact } from './redact.ts'

test.each(SECRETS)('takes out, the first time and the second: $name', ({ input, expected }) => {
  expect(cleanText(input)).toBe(expected)
  expect(cleanText(input)).toBe(expected)
})

test('is the same as looking each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const once = redact(printable(text))
      expect([cleanText(text), cleanText(text)]).toEqual([once, once])
    }),
  )
})
