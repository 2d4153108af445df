import { expect, test } from 'vitest'
import { ago, container, service } from '#lib/core/stack.fixture.ts'
import { declaring, judgeOne, observed, subject } from './check.fixture.ts'
import { startup } from './startup.ts'

const checked = container({ health: 'healthy' })
const of = (withinMs: number) =>
  declaring([{ kind: 'startup', withinMs, retries: null }], { container: checked })
const byItself = subject({ container: checked })
const failed = (count: number) =>
  Array.from({ length: count }, () => ({ at: ago(1000), exitCode: 1, output: '' }))

test.each([
  {
    name: 'in time',
    seen: { health: 'healthy', startedAt: ago(60_000), firstHealthyAt: ago(56_000) },
    outcome: 'pass',
    reason: 'Was healthy 4 s after its start.',
  },
  {
    name: 'late',
    seen: { health: 'healthy', startedAt: ago(60_000), firstHealthyAt: ago(48_000) },
    outcome: 'fail',
    reason: 'Was healthy 12 s after its start; wanted within 5 s.',
  },
  {
    name: 'still in time',
    seen: { health: 'starting', startedAt: ago(3_000) },
    outcome: 'not verified',
    reason: 'It is not healthy yet, 3 s after its start.',
  },
  {
    name: 'too late already',
    seen: { health: 'starting', startedAt: ago(8_000) },
    outcome: 'fail',
    reason: 'It is not healthy yet, 8 s after its start.',
  },
  {
    name: 'never healthy since its start',
    seen: { health: 'unhealthy', healthLog: failed(3), startedAt: ago(90_000) },
    outcome: 'fail',
    reason: 'It is not healthy yet, 1 min after its start.',
  },
  {
    name: 'unhealthy, for longer than the engine remembers',
    seen: { health: 'unhealthy', healthLog: failed(5), startedAt: ago(90_000) },
    outcome: 'not verified',
    reason: 'Rollcall did not watch it start: when it was first healthy is not known.',
  },
  {
    name: 'healthy before Rollcall looked',
    seen: { health: 'healthy' },
    outcome: 'not verified',
    reason: 'Rollcall did not watch it start: when it was first healthy is not known.',
  },
  {
    name: 'first healthy in an earlier life',
    seen: { health: 'healthy', startedAt: ago(5_000), firstHealthyAt: ago(9_000) },
    outcome: 'not verified',
    reason: 'Rollcall did not watch it start: when it was first healthy is not known.',
  },
  {
    name: 'restarting',
    seen: { health: 'starting', state: 'restarting' },
    outcome: 'not verified',
    reason: 'Container is not running (restarting).',
  },
  {
    name: 'without a health check',
    seen: {},
    outcome: 'not verified',
    reason: 'The container has no health check.',
  },
] as const)('a target of 5 s, $name → $outcome', ({ seen, outcome, reason }) => {
  const healthLog = 'healthLog' in seen ? [...seen.healthLog] : []
  expect(judgeOne('startup', observed({ ...seen, healthLog }), of(5_000))).toMatchObject({
    outcome,
    reason,
    advisory: false,
  })
})

test('without a target it tells the time taken, as advice', () => {
  const seen = observed({ health: 'healthy', startedAt: ago(600_000), firstHealthyAt: ago(480_000) })
  expect(judgeOne('startup', seen, byItself)).toMatchObject({
    outcome: 'pass',
    advisory: true,
    reason: 'Was healthy 2 min after its start.',
  })
})

test('is not asked by itself where there is no health check, nor of a one-shot', () => {
  expect(startup.plan(subject())).toEqual([])
  expect(startup.plan(subject({ service: service({ role: 'one-shot' }), container: checked }))).toEqual([])
})
