import { describe, expect, test } from 'vitest'
import { composeRunView } from './compose-run-view.ts'
import { result, run } from './run.fixture.ts'
import type { Run } from './run.ts'

const stack = { slug: 'shop', name: 'shop', hostName: 'build-1', sample: false }
const failed = result({ service: 'db', outcome: 'fail' })

function viewOf(stored: Run, against: Run | null) {
  return composeRunView({ run: stored, stack, against, others: [], rechecks: [] })
}

describe('a finished run', () => {
  const view = viewOf(
    run({ results: [result(), failed] }),
    run({ id: 'run-1', number: 1, results: [result()] }),
  )

  test('says what it found, worst first', () => {
    expect(view).toMatchObject({
      stack,
      sentence: '1 of 2 checks fails.',
      tally: { pass: 1, fail: 1 },
      durationMs: 900,
    })
    expect(view.results.map(({ service }) => service)).toEqual(['db', 'api'])
  })

  test('says what changed', () => {
    expect(view.diff).toMatchObject({ previous: { number: 1 }, appeared: [failed], fixed: [] })
  })

  test('leaves the stored run as it is', () => {
    const stored = run({ results: [result(), failed] })
    viewOf(stored, null)
    expect(stored.results[0]?.service).toBe('api')
  })
})

test.each([
  { name: 'the first', now: run(), before: null },
  { name: 'still running', now: run({ state: 'running' }), before: run() },
  { name: 'cancelled', now: run({ state: 'cancelled' }), before: run() },
  { name: 'after an interrupted one', now: run(), before: run({ state: 'interrupted' }) },
])('a run that is $name is compared with nothing', ({ now, before }) => {
  expect(viewOf(now, before).diff).toBeNull()
})

test('a run that has not ended has no duration', () => {
  expect(viewOf(run({ state: 'running' }), null).durationMs).toBeNull()
})
