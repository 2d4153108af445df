import { expect, test } from 'vitest'
import { container, NOW } from '#lib/core/stack.fixture.ts'
import { declaring, judgeOne, LOCAL, subject } from './check.fixture.ts'
import { judgeCheck } from './judge-check.ts'
import { resource } from './resource.ts'

const of = (maxMemoryBytes: number | null, maxCpuPercent: number | null) =>
  declaring([{ kind: 'resource', maxMemoryBytes, maxCpuPercent, retries: null }])
const uses = (memoryBytes: number, cpuPercent: number) =>
  ({ kind: 'usage', durationMs: 1000, usage: { memoryBytes, cpuPercent } }) as const

test('is asked only where a target is declared, each target once', () => {
  expect(resource.plan(subject())).toEqual([])
  expect(resource.plan(of(1, null)).map(({ detail }) => detail)).toEqual(['memory'])
  expect(resource.plan(of(1, 1)).map(({ detail }) => detail)).toEqual(['memory', 'cpu'])
})

test.each([
  {
    targets: [100_000_000, null],
    used: [99_500_000, 400],
    outcome: 'pass',
    reason: 'Uses 99.5 MB of memory.',
  },
  {
    targets: [100_000_000, null],
    used: [100_500_000, 0],
    outcome: 'fail',
    reason: 'Uses 101 MB of memory; at most 100 MB of memory is wanted.',
  },
  { targets: [null, 5], used: [1, 5], outcome: 'pass', reason: 'Uses 5 % of a processor.' },
  {
    targets: [null, 5],
    used: [1, 7.25],
    outcome: 'fail',
    reason: 'Uses 7.3 % of a processor; at most 5 % of a processor is wanted.',
  },
  {
    targets: [null, 5],
    used: [1, Number.NaN],
    outcome: 'not verified',
    reason: 'This question got no answer.',
  },
] as const)('$targets, uses $used → $outcome', ({ targets, used, outcome, reason }) => {
  expect(judgeOne('resource', uses(used[0], used[1]), of(targets[0], targets[1]))).toMatchObject({
    outcome,
    reason,
  })
})

test('a target that is declared twice is judged as what it is', () => {
  const [planned] = resource.plan(of(1, null))
  if (!planned) throw new Error('nothing is planned')
  expect(judgeCheck({ ...planned, detail: 'memory (2)' }, uses(2, 0), NOW).reason).toBe(
    'Uses 2 B of memory; at most 1 B of memory is wanted.',
  )
})

test.each([
  {
    name: 'paused',
    changes: { container: container({ state: 'paused' }) },
    reason: 'Container is not running (paused).',
  },
  {
    name: 'a sample',
    changes: { reach: { ...LOCAL, sample: true } },
    reason: 'Sample data: nothing was asked.',
  },
])('is withheld from a container that is $name', ({ changes, reason }) => {
  expect(judgeOne('resource', uses(1, 1), { ...of(1, 1), ...changes })).toMatchObject({
    outcome: 'not verified',
    reason,
  })
})
