import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { returnPath } from './return-path.ts'

const cases = [
  { wanted: '/stacks/octollm?tab=runs', expected: '/stacks/octollm?tab=runs' },
  { wanted: '/', expected: '/' },
  { wanted: null, expected: '/' },
  { wanted: '', expected: '/' },
  { wanted: 'stacks', expected: '/' },
  { wanted: 'https://evil.example', expected: '/' },
  { wanted: '//evil.example', expected: '/' },
  { wanted: '/\\evil.example', expected: '/' },
  { wanted: '/.//evil.example', expected: '/' },
  { wanted: '/a/..//evil.example', expected: '/' },
  { wanted: '/\t/evil.example', expected: '/' },
]

describe('the way back after sign-in', () => {
  test.each(cases)('from $wanted', ({ wanted, expected }) => {
    expect(returnPath(wanted)).toBe(expected)
  })

  test('never leads to another site', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      'evil.example',
      '\t',
      '\n',
      '@',
      ':',
      '?',
      '#',
      '%2f',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const origin = 'https://rollcall.example'
        return new URL(returnPath(`/${pieces.join('')}`), origin).origin === origin
      }),
      { numRuns: 2000 },
    )
  })
})
