import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ContainerObservation } from './observation.ts'
import { isRestartLoop } from './restart-loop.ts'
import { ago, container, NOW } from './stack.fixture.ts'

const MINUTE = 60_000

const CASES: { name: string; input: Partial<ContainerObservation>; expected: boolean }[] = [
  { name: 'never restarted, up for a second', input: { startedAt: ago(1_000) }, expected: false },
  { name: 'restarted, up for a second', input: { restartCount: 1, startedAt: ago(1_000) }, expected: true },
  {
    name: 'up for just under 2 min',
    input: { restartCount: 1, startedAt: ago(2 * MINUTE - 1) },
    expected: true,
  },
  { name: 'up for 2 min', input: { restartCount: 1, startedAt: ago(2 * MINUTE) }, expected: false },
  { name: 'healthy', input: { restartCount: 9, health: 'healthy', startedAt: ago(1_000) }, expected: false },
  {
    name: 'health starting',
    input: { restartCount: 9, health: 'starting', startedAt: ago(1_000) },
    expected: true,
  },
  { name: 'start not known', input: { restartCount: 1, startedAt: null }, expected: true },
  { name: 'engine ahead of this clock', input: { restartCount: 1, startedAt: ago(-MINUTE) }, expected: true },
  {
    name: 'crashes every 5 min, up for 9',
    input: { restartCount: 12, createdAt: ago(69 * MINUTE), startedAt: ago(9 * MINUTE) },
    expected: true,
  },
  {
    name: 'crashed every 5 min, up for 10',
    input: { restartCount: 12, createdAt: ago(70 * MINUTE), startedAt: ago(10 * MINUTE) },
    expected: false,
  },
  {
    name: 'waited for its database at first',
    input: { restartCount: 5, createdAt: ago(3 * MINUTE), startedAt: ago(2.5 * MINUTE) },
    expected: false,
  },
  {
    name: 'one crash a day',
    input: { restartCount: 30, createdAt: ago(30 * 1_440 * MINUTE), startedAt: ago(3 * MINUTE) },
    expected: false,
  },
]

describe('isRestartLoop', () => {
  test.each(CASES)('$name', ({ input, expected }) => {
    expect(isRestartLoop(container(input), NOW)).toBe(expected)
  })

  test('crashing every so many seconds, with the engine waiting in between, is a loop at any moment it is seen up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 3, max: 99 }),
        fc.nat(999),
        (life, count, part) => {
          const up = (life * part) / 1_000
          const startedAt = ago(up * 1_000)
          const createdAt = ago((up + life * count) * 1_000)
          expect(isRestartLoop(container({ restartCount: count, startedAt, createdAt }), NOW)).toBe(true)
        },
      ),
    )
  })
})
