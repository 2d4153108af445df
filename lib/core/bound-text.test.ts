import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BOUND_BYTES, boundText } from './bound-text.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text).length

describe('boundText', () => {
  test('keeps short text', () => {
    expect(boundText('ok\n')).toEqual({ text: 'ok\n', cutBytes: 0 })
  })

  test('keeps the end, or the beginning when asked', () => {
    expect(boundText('abcdef', { bytes: 4 })).toEqual({ text: 'cdef', cutBytes: 2 })
    expect(boundText('abcdef', { bytes: 4, keep: 'head' })).toEqual({ text: 'abcd', cutBytes: 2 })
  })

  test('never splits a character', () => {
    expect(boundText('aé€😀', { bytes: 5 })).toEqual({ text: '😀', cutBytes: 6 })
    expect(boundText('😀€é', { bytes: 6, keep: 'head' })).toEqual({ text: '😀', cutBytes: 5 })
  })

  test('takes secrets out before it cuts', () => {
    const text = `password=${'hunter2'.repeat(3000)}\nlast line`
    expect(boundText(text).text).toBe('password=[redacted]\nlast line')
  })

  test('sees a secret through colours', () => {
    expect(boundText('\u001b[36mpassword\u001b[0m=\u001b[32mhunter2\u001b[0m').text).toBe(
      'password=[redacted]',
    )
  })

  test('always stays within the bound and tells what it cut', () => {
    const text = fc.string({ unit: 'binary', minLength: 0, maxLength: 400 }).map((part) => part.repeat(40))
    fc.assert(
      fc.property(text, fc.constantFrom('head' as const, 'tail' as const), (input, keep) => {
        const bound = boundText(input, { keep })
        const whole = boundText(input, { keep, bytes: Number.MAX_SAFE_INTEGER }).text
        expect(bytesOf(bound.text)).toBeLessThanOrEqual(BOUND_BYTES)
        expect(bytesOf(bound.text) + bound.cutBytes).toBe(bytesOf(whole))
        expect(keep === 'head' ? whole.startsWith(bound.text) : whole.endsWith(bound.text)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
