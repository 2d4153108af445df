import { describe, expect, test } from 'vitest'
import { ageWords, durationWords } from './duration.ts'
import { ago, NOW } from './stack.fixture.ts'

describe('durationWords', () => {
  test.each([
    { ms: -3, expected: '0 ms' },
    { ms: 340.4, expected: '340 ms' },
    { ms: 999.6, expected: '1 s' },
    { ms: 4_240, expected: '4.2 s' },
    { ms: 9_980, expected: '10 s' },
    { ms: 59_700, expected: '1 min' },
    { ms: 185_000, expected: '3 min' },
    { ms: 7_200_000, expected: '2 h' },
    { ms: 7_500_000, expected: '2 h 5 min' },
    { ms: 86_400_000, expected: '1 day' },
    { ms: 4.5 * 86_400_000, expected: '4 days' },
  ])('$ms ms is $expected', ({ ms, expected }) => {
    expect(durationWords(ms)).toBe(expected)
  })
})

describe('ageWords', () => {
  test.each([
    { name: 'now', at: ago(0), expected: 'just now' },
    { name: 'ahead of this clock', at: ago(-60_000), expected: 'just now' },
    { name: 'seconds', at: ago(12_900), expected: '12 s ago' },
    { name: 'hours', at: ago(3 * 3_600_000), expected: '3 h ago' },
    { name: 'no time', at: 'yesterday', expected: 'at an unknown time' },
  ])('$name', ({ at, expected }) => {
    expect(ageWords(at, NOW)).toBe(expected)
  })
})
