import { expect, test } from 'vitest'
import { passwordTrouble } from './password.ts'

test.each([
  { length: 9, expected: 'The password needs at least 10 characters.' },
  { length: 10, expected: null },
  { length: 128, expected: null },
  { length: 129, expected: 'The password may have at most 128 characters.' },
])('a password of $length characters', ({ length, expected }) => {
  expect(passwordTrouble('x'.repeat(length))).toBe(expected)
})
