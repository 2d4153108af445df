import { expect, test } from 'vitest'
import { currentSprint } from './current-sprint.ts'

const first = { name: 'first', from: '2025-11-03', to: '2025-11-14', zone: 'UTC' }
const second = { name: 'second', from: '2025-11-10', to: '2025-11-21', zone: 'UTC' }

test.each([
  { name: 'before all', now: '2025-11-01T12:00:00Z', expected: null },
  { name: 'in one', now: '2025-11-05T12:00:00Z', expected: first },
  { name: 'in two: the later start', now: '2025-11-12T12:00:00Z', expected: second },
  { name: 'after all', now: '2025-11-22T00:00:00Z', expected: null },
])('$name', ({ now, expected }) => {
  expect(currentSprint([first, second], new Date(now))).toBe(expected)
})
