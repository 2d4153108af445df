import { expect, test } from 'vitest'
import type { DeclaredCheck } from '#lib/core/declared-check.ts'
import { container, service } from '#lib/core/stack.fixture.ts'
import { ALL_ALLOWED, drilled, judgeOne, LOOK_ONLY, subject } from './check.fixture.ts'
import type { Subject } from './check.ts'
import { gracefulStop } from './graceful-stop.ts'

const of = (changes: Partial<Subject> = {}) => subject({ allowed: ALL_ALLOWED, ...changes })
const checks: DeclaredCheck[] = [{ kind: 'graceful-stop', retries: null }]
const second = container({ replica: 2 })
const expectation = { state: 'exited' as const, reason: 'no code yet', until: null }

test.each([
  { name: 'a running service', changes: {}, asked: ['drill'] },
  {
    name: 'a run that was not asked for drills',
    changes: { allowed: { ...ALL_ALLOWED, drillsAsked: false } },
    asked: [],
  },
  {
    name: 'a host without drills',
    changes: { allowed: { ...LOOK_ONLY, drillsAsked: true } },
    asked: ['nothing'],
  },
  { name: 'a one-shot', changes: { service: service({ role: 'one-shot' }) }, asked: [] },
  { name: 'a service that is expected to fail', changes: { service: service({ expectation }) }, asked: [] },
  { name: 'a container that is down', changes: { container: container({ state: 'exited' }) }, asked: [] },
  {
    name: 'a container that is down, where it is declared',
    changes: { container: container({ state: 'exited' }), service: service({ checks }) },
    asked: ['nothing'],
  },
  { name: 'a second replica', changes: { container: second, neighbours: [second, container()] }, asked: [] },
])('$name is asked $asked', ({ changes, asked }) => {
  expect(gracefulStop.plan(of(changes)).map(({ question }) => question.on)).toEqual(asked)
})

test('a host without drills says how to get them', () => {
  const without = of({ allowed: { ...LOOK_ONLY, drillsAsked: true } })
  expect(judgeOne('graceful-stop', drilled(), without)).toMatchObject({
    outcome: 'not verified',
    reason: 'Drills are off on this host; a lead can permit them under Settings, Hosts.',
  })
})

test.each([
  {
    answer: { exitCode: 0 },
    outcome: 'pass',
    reason: 'Stopped with exit code 0 after 800 ms, and is up again.',
  },
  {
    answer: { exitCode: 143 },
    outcome: 'pass',
    reason: 'Stopped with exit code 143 after 800 ms, and is up again.',
  },
  {
    answer: { exitCode: 130 },
    outcome: 'pass',
    reason: 'Stopped with exit code 130 after 800 ms, and is up again.',
  },
  {
    answer: { exitCode: 137, stopMs: 10_050 },
    outcome: 'fail',
    reason: 'It did not stop within 10 s and was killed (exit code 137): let it handle its stop signal.',
  },
  { answer: { exitCode: 139 }, outcome: 'fail', reason: 'It stopped with exit code 139.' },
  { answer: { exitCode: 1 }, outcome: 'fail', reason: 'It stopped with exit code 1.' },
  {
    answer: { exitCode: 143, oomKilled: true },
    outcome: 'fail',
    reason: 'It was killed for lack of memory while it stopped.',
  },
  { answer: { stopMs: 15_000 }, outcome: 'fail', reason: 'It took 15 s to stop; its grace period is 10 s.' },
  { answer: { exitCode: null }, outcome: 'not verified', reason: 'The engine does not say how it stopped.' },
  {
    answer: { isUp: false },
    outcome: 'fail',
    reason: 'Stopped with exit code 0 after 800 ms, but it is not up again: start it.',
  },
  {
    answer: { trouble: 'The engine did not answer', isUp: false },
    outcome: 'not verified',
    reason: 'The engine did not answer. It is not up again: start it.',
  },
])('$answer → $outcome', ({ answer, outcome, reason }) => {
  expect(judgeOne('graceful-stop', drilled(answer), of())).toMatchObject({
    outcome,
    reason,
    advisory: false,
    evidence: { output: 'stopped (800 ms)' },
  })
})
