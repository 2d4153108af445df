import { expect, test } from 'vitest'
import { dayWords, minuteWords, secondWords } from './time-words.ts'

test('instants are written in the zone given, not the machine’s', () => {
  expect(minuteWords('2025-11-11T08:20:02.500Z', 'America/New_York')).toBe('2025-11-11 03:20')
  expect(secondWords('2025-11-11T20:20:02.500Z', 'Asia/Tokyo')).toBe('2025-11-12 05:20:02 +09:00')
  expect(dayWords('2025-11-03')).toBe('3 November 2025')
})
