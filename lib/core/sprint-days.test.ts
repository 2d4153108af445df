import { describe, expect, test } from 'vitest'
import { sprintDays, sprintPhase } from './sprint-days.ts'

const sprint = { from: '2025-11-03', to: '2025-11-14', zone: 'Asia/Kathmandu' }

test('first and last day count', () => {
  expect(sprintDays(sprint)).toBe(12)
  expect(sprintDays({ from: '2025-11-03', to: '2025-11-03' })).toBe(1)
  expect(sprintDays({ from: '2025-03-01', to: '2025-04-30' })).toBe(61)
})

describe('sprintPhase', () => {
  test.each([
    {
      name: 'the last minute before',
      now: '2025-11-02T18:14:59Z',
      expected: { phase: 'ahead', day: 0, of: 12 },
    },
    {
      name: 'the first minute in its zone',
      now: '2025-11-02T18:15:00Z',
      expected: { phase: 'under way', day: 1, of: 12 },
    },
    {
      name: 'the last minute',
      now: '2025-11-14T18:14:59Z',
      expected: { phase: 'under way', day: 12, of: 12 },
    },
    { name: 'after', now: '2025-11-14T18:15:00Z', expected: { phase: 'over', day: 12, of: 12 } },
  ])('$name', ({ now, expected }) => {
    expect(sprintPhase(sprint, new Date(now))).toEqual(expected)
  })
})
