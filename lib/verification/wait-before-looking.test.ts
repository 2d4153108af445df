import fc from 'fast-check'
import { expect, test } from 'vitest'
import { waitBeforeLooking } from './wait-before-looking.ts'

test.each([
  { failures: 0, expected: 15_000 },
  { failures: 1, expected: 1_000 },
  { failures: 2, expected: 2_000 },
  { failures: 4, expected: 8_000 },
  { failures: 9, expected: 15_000 },
])('$failures failures in a row wait $expected ms', ({ failures, expected }) => {
  expect(waitBeforeLooking(failures, 0)).toBe(expected)
})

test('jitter adds at most a fifth, however often it failed', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.double({ min: 0, max: 1, noNaN: true }), (failures, jitter) => {
      const wait = waitBeforeLooking(failures, jitter)
      return wait >= 1000 && wait <= 18_000
    }),
  )
})
