import { expect, test } from 'vitest'
import { ago, container, service } from '#lib/core/stack.fixture.ts'
import { declaring, judgeOne, observed, subject } from './check.fixture.ts'
import { RESTART_WINDOW_MS, restart } from './restart.ts'

test.each([
  { name: 'none', seen: {}, outcome: 'pass', reason: 'No restart in the life of this container.' },
  {
    name: 'just now',
    seen: { restartCount: 3, startedAt: ago(2 * 60_000) },
    outcome: 'fail',
    reason: 'Restarted 3 times, the last 2 min ago.',
  },
  {
    name: 'inside the window',
    seen: { restartCount: 1, startedAt: ago(RESTART_WINDOW_MS - 1) },
    outcome: 'fail',
    reason: 'Restarted once, the last 9 min ago.',
  },
  {
    name: 'at its border',
    seen: { restartCount: 1, startedAt: ago(RESTART_WINDOW_MS) },
    outcome: 'pass',
    reason: 'Steady since the last restart, 10 min ago.',
  },
  {
    name: 'now',
    seen: { state: 'restarting', restartCount: 12 },
    outcome: 'fail',
    reason: 'It is restarting now; restarted 12 times before.',
  },
  {
    name: 'unknown when',
    seen: { restartCount: 2, startedAt: null },
    outcome: 'not verified',
    reason: 'Restarted 2 times, and the engine does not say when it last started.',
  },
  {
    name: 'while down',
    seen: { state: 'exited' },
    outcome: 'not verified',
    reason: 'Container is not running (exited).',
  },
  {
    name: 'while paused',
    seen: { state: 'paused' },
    outcome: 'pass',
    reason: 'No restart in the life of this container.',
  },
] as const)('$name → $outcome', ({ seen, outcome, reason }) => {
  expect(judgeOne('restart', observed(seen))).toMatchObject({ outcome, reason })
})

test.each([
  {
    name: 'fewer',
    seen: { restartCount: 2 },
    outcome: 'pass',
    reason: 'Restarted 2 times in the life of this container.',
  },
  {
    name: 'more, long ago',
    seen: { restartCount: 9, startedAt: ago(3_600_000) },
    outcome: 'pass',
    reason: 'Steady since the last restart, 1 h ago.',
  },
  {
    name: 'more, the last inside the window',
    seen: { restartCount: 9, startedAt: ago(60_000) },
    outcome: 'not verified',
    reason: 'Restarted 9 times, the last 1 min ago; the engine does not say when the others were.',
  },
  {
    name: 'more, in a life inside the window',
    seen: { restartCount: 3, startedAt: ago(60_000), createdAt: ago(1_800_000) },
    outcome: 'fail',
    reason: 'Restarted 3 times, the last 1 min ago.',
  },
  {
    name: 'fewer, restarting now',
    seen: { state: 'restarting', restartCount: 1 },
    outcome: 'not verified',
    reason: 'It is restarting now; restarted once before.',
  },
  {
    name: 'more, restarting now',
    seen: { state: 'restarting', restartCount: 9 },
    outcome: 'fail',
    reason: 'It is restarting now; restarted 9 times before.',
  },
] as const)('declared at most 2 in 30 min, $name → $outcome', ({ seen, outcome, reason }) => {
  const of = declaring([{ kind: 'restart', most: 2, withinMs: 1_800_000, retries: null }])
  expect(restart.plan(of).map(({ expected }) => expected)).toEqual(['at most 2 restarts in the last 30 min'])
  expect(judgeOne('restart', observed(seen), of)).toMatchObject({ outcome, reason, advisory: false })
})

test('is asked neither of one-shots nor of what is not there', () => {
  expect(restart.plan(subject({ service: service({ role: 'one-shot' }), container: container() }))).toEqual(
    [],
  )
  expect(restart.plan(subject({ container: null }))).toEqual([])
})
