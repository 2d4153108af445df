import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { composeRunView } from '#lib/core/compose-run-view.ts'
import { run } from '#lib/core/run.fixture.ts'
import type { RunState } from '#lib/core/run.ts'
import type { RunView } from '#lib/core/run-view.ts'
import { runQuery } from './run.ts'

const STACK = { slug: 'shop', name: 'shop', hostName: 'this machine', sample: false }

/** How often, in ms, a page that has this run in its cache asks for it again by itself. */
function interval(state: RunState): unknown {
  const client = new QueryClient()
  const { refetchInterval, queryKey } = runQuery('a')
  client.setQueryData<RunView>(queryKey, {
    ...composeRunView({ run: run(), stack: STACK, against: null, others: [], rechecks: [] }),
    state,
  })
  const query = client.getQueryCache().find({ queryKey })
  if (query === undefined || typeof refetchInterval !== 'function') throw new Error('nothing to ask')
  return refetchInterval(query as unknown as Parameters<typeof refetchInterval>[0])
}

test.each([
  { state: 'queued', every: 2_000 },
  { state: 'running', every: 2_000 },
  { state: 'finished', every: false },
  { state: 'cancelled', every: false },
  { state: 'interrupted', every: false },
  { state: 'broken', every: false },
] as const)('a run that is $state is asked for again every $every', ({ state, every }) => {
  expect(interval(state)).toBe(every)
})

test('a run compared with another of its choice is another answer, told of by the same news', () => {
  const [kind, id] = runQuery('a').queryKey
  expect(runQuery('a', 'b').queryKey).toEqual([kind, id, 'b'])
})
