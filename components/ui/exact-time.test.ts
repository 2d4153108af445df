import { describe, expect, test } from 'vitest'
import { exactTime } from './exact-time.ts'

describe('exactTime', () => {
  test.each([
    { name: 'UTC', iso: '2025-11-15T10:30:05Z', zone: 'UTC', expected: 'Sat, 15 Nov 2025, 10:30:05 (UTC)' },
    {
      name: 'past midnight elsewhere',
      iso: '2025-11-15T20:30:05Z',
      zone: 'Asia/Tokyo',
      expected: 'Sun, 16 Nov 2025, 05:30:05 (Asia/Tokyo)',
    },
    { name: 'not a time', iso: 'soon', zone: 'UTC', expected: 'at an unknown time' },
  ])('$name', ({ iso, zone, expected }) => {
    expect(exactTime(iso, zone)).toBe(expected)
  })

  test("names the reader's zone when none is given", () => {
    expect(exactTime('2025-11-15T10:30:05Z')).toContain(Intl.DateTimeFormat().resolvedOptions().timeZone)
  })
})
