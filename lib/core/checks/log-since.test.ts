import { expect, test } from 'vitest'
import { ago, container } from '#lib/core/stack.fixture.ts'
import { logSince } from './log-since.ts'

test.each([
  { name: 'in its first life', startedAt: ago(60_000), finishedAt: null, since: null },
  { name: 'started again', startedAt: ago(60_000), finishedAt: ago(61_000), since: ago(61_000) },
  { name: 'ended', startedAt: ago(60_000), finishedAt: ago(1_000), since: ago(61_000) },
  { name: 'never started', startedAt: null, finishedAt: null, since: null },
])('$name', ({ startedAt, finishedAt, since }) => {
  expect(logSince(container({ startedAt, finishedAt }))).toBe(since)
})
