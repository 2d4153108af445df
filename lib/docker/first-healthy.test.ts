import { describe, expect, test } from 'vitest'
import { type FirstHealthy, firstHealthy } from './first-healthy.ts'
import { FirstHealthyKept } from './first-healthy-kept.ts'
import { type RawContainer, rawContainer } from './raw-container.ts'
import postgres from './recorded/postgres-healthy.json' with { type: 'json' }

const BEGAN = Date.parse('2025-11-11T03:00:00.000Z')
const SECOND = 1000
const INTERVAL_S = 10

type Result = [second: number, exitCode: number]

function raw(results: Result[], status = 'healthy', check: { StartPeriod?: number } = {}): RawContainer {
  const at = (second: number) => new Date(BEGAN + second * SECOND).toISOString()
  const parsed = rawContainer.parse(postgres)
  const Log = results.map(([second, ExitCode]) => ({
    Start: at(second),
    End: at(second + 1),
    ExitCode,
    Output: '',
  }))
  const timed = {
    Interval: INTERVAL_S * 1e9,
    Timeout: 0,
    StartPeriod: 0,
    StartInterval: 0,
    Retries: 0,
    ...check,
  }
  return {
    ...parsed,
    Config: { ...parsed.Config, Healthcheck: { Test: ['CMD', 'x'], ...timed } },
    State: { ...parsed.State, StartedAt: at(0), Health: { Status: status, Log } },
  }
}

const secondsIn = (second: number) => BEGAN + second * SECOND
const FRESH: FirstHealthy = { notUntil: BEGAN }
const five = (from: number, codes: number[]): Result[] =>
  codes.map((code, index) => [from + index * 11, code])

describe('the first passing result', () => {
  test.each<{ name: string; known?: FirstHealthy; look: RawContainer; expected: FirstHealthy }>([
    {
      name: 'of fewer than five results',
      look: raw([
        [10, 1],
        [21, 0],
      ]),
      expected: { at: secondsIn(22) },
    },
    { name: 'of none', look: raw([], 'starting'), expected: FRESH },
    { name: 'of failing ones', look: raw([[10, 1]], 'starting'), expected: { notUntil: secondsIn(11) } },
    {
      name: 'of five that begin with the life',
      look: raw(five(10, [0, 0, 0, 0, 0])),
      expected: { at: secondsIn(11) },
    },
    { name: 'of five that begin later', look: raw(five(100, [0, 0, 0, 0, 0])), expected: 'lost' },
    {
      name: 'of five that begin two quick checks later',
      look: raw(five(15, [0, 0, 0, 0, 0]), 'healthy', { StartPeriod: 60e9 }),
      expected: 'lost',
    },
    {
      name: 'after those of the life before',
      look: raw([
        [-30, 0],
        [-20, 0],
        [-10, 1],
        [40, 1],
        [51, 0],
      ]),
      expected: { at: secondsIn(52) },
    },
    {
      name: 'that follows what an earlier look saw fail',
      known: { notUntil: secondsIn(90) },
      look: raw(five(100, [1, 0, 0, 0, 0])),
      expected: { at: secondsIn(112) },
    },
    {
      name: 'that can have been missed between two looks',
      known: { notUntil: secondsIn(50) },
      look: raw(five(100, [1, 0, 0, 0, 0])),
      expected: 'lost',
    },
    {
      name: 'that cannot be missed while the engine says starting',
      look: raw(five(100, [1, 1, 1, 1, 1]), 'starting'),
      expected: { notUntil: secondsIn(145) },
    },
    { name: 'once known', known: { at: 1 }, look: raw([[10, 0]]), expected: { at: 1 } },
    { name: 'once lost', known: 'lost', look: raw([[10, 0]]), expected: 'lost' },
  ])('$name', ({ known = FRESH, look, expected }) => {
    expect(firstHealthy(known, look)).toEqual(expected)
  })
})

test('what looks remember ends with the life', () => {
  const kept = new FirstHealthyKept()
  expect(kept.see(raw([[10, 1]], 'starting'))).toBeNull()
  expect(
    kept.see(
      raw([
        [10, 1],
        [21, 0],
      ]),
    ),
  ).toBe('2025-11-11T03:00:22.000Z')
  expect(kept.see(raw(five(1000, [0, 0, 0, 0, 0])))).toBe('2025-11-11T03:00:22.000Z')
  const restarted = raw(five(1000, [0, 0, 0, 0, 0]))
  restarted.State.StartedAt = '2025-11-11T03:01:00.000Z'
  expect(kept.see(restarted)).toBeNull()
})

test('a container without a health check has no such moment', () => {
  const look = raw([])
  look.State.Health = null
  expect(new FirstHealthyKept().see(look)).toBeNull()
})
