import { describe, expect, test } from 'vitest'
import { isUnavailable } from './ask.ts'
import { DatabaseUnavailable } from './database-unavailable.ts'

describe('isUnavailable', () => {
  test.each([
    { name: 'our own', error: new DatabaseUnavailable('no address'), expected: true },
    {
      name: 'Prisma cannot reach it',
      error: Object.assign(new Error('x'), { code: 'P1001' }),
      expected: true,
    },
    { name: 'refused', error: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), expected: true },
    { name: 'cut off', error: new Error('Connection terminated unexpectedly'), expected: true },
    { name: 'a broken rule', error: Object.assign(new Error('unique'), { code: 'P2002' }), expected: false },
    { name: 'a bug', error: new TypeError('x is not a function'), expected: false },
    { name: 'not even an error', error: 'ECONNREFUSED', expected: false },
  ])('$name', ({ error, expected }) => {
    expect(isUnavailable(error)).toBe(expected)
  })
})
