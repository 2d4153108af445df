import { expect, test } from 'vitest'
import { runDuration } from './run-duration.ts'

const at = '2025-11-11T03:00:00.000Z'

test.each([
  { name: 'texts', startedAt: at, finishedAt: '2025-11-11T03:00:00.900Z', expected: 900 },
  { name: 'dates', startedAt: new Date(at), finishedAt: new Date('2025-11-11T03:00:02Z'), expected: 2_000 },
  { name: 'a clock set back', startedAt: at, finishedAt: '2025-11-11T02:59:00Z', expected: 0 },
  { name: 'never started', startedAt: null, finishedAt: at, expected: null },
  { name: 'still running', startedAt: at, finishedAt: null, expected: null },
])('$name', ({ startedAt, finishedAt, expected }) => {
  expect(runDuration({ startedAt, finishedAt })).toBe(expected)
})
