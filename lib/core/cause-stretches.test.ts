import { expect, test } from 'vitest'
import type { Cause } from './cause.ts'
import { causeOfService, causeStretches } from './cause-stretches.ts'

const cause = (changes: Partial<Cause> = {}): Cause => ({
  code: 'missing-module',
  title: 'No module named “orders”',
  proof: [],
  wayOut: 'Install it.',
  services: ['api'],
  blocked: [],
  since: null,
  ...changes,
})

/** Finished runs, newest first, numbered from the oldest. */
function runs(...causes: Cause[][]) {
  return causes
    .map((list, index) => ({
      id: `run-${index + 1}`,
      number: index + 1,
      at: `2025-11-2${index}T00:00:00.000Z`,
      causes: list,
    }))
    .toReversed()
}

test('runs in a row with one cause are one stretch, open while the newest has it', () => {
  const memory = cause({ code: 'out-of-memory', title: 'Out of memory' })
  const found = causeStretches('api', runs([memory], [], [cause()], [cause()]))
  expect(found).toMatchObject([
    { code: 'missing-module', firstRun: { number: 3 }, lastRun: { number: 4 }, runs: 2, isOpen: true },
    { code: 'out-of-memory', firstRun: { number: 1 }, lastRun: { number: 1 }, runs: 1, isOpen: false },
  ])
})

test('a run without a cause between two makes two stretches, and none is open when the newest has none', () => {
  const found = causeStretches('api', runs([cause()], [], [cause()], []))
  expect(found.map(({ runs: count, isOpen }) => [count, isOpen])).toEqual([
    [1, false],
    [1, false],
  ])
})

test('no runs and other services have no history', () => {
  expect(causeStretches('api', [])).toEqual([])
  expect(causeStretches('web', runs([cause()]))).toEqual([])
})

test('a cause of its own speaks before one it only waits for', () => {
  const root = cause({ services: ['db'], blocked: ['api'], title: 'db' })
  expect(causeOfService('api', [root, cause()])?.title).toBe('No module named “orders”')
  expect(causeOfService('api', [root])?.title).toBe('db')
  expect(causeOfService('web', [root])).toBeNull()
})
