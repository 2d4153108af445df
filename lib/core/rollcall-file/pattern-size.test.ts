import fc from 'fast-check'
import { expect, test } from 'vitest'
import { patternSize } from './pattern-size.ts'

test.each([
  ['', 0],
  ['abc', 3],
  ['a{5}', 5],
  ['a{2,5}b', 6],
  ['a{3,}', 3],
  ['[a-z]{4}', 4],
  ['\\d{3}', 3],
  ['(ab){10}', 30],
  ['((a{30}){30}){30}', 27_930],
  ['[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}', 39],
])('%s is %i steps', (source, expected) => {
  expect(patternSize(source)).toBe(expected)
})

test('any text has a size', () => {
  fc.assert(fc.property(fc.string(), (source) => patternSize(source) >= 0))
})
