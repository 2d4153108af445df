import { expect, test } from 'vitest'
import { service } from '#lib/core/stack.fixture.ts'
import { judgeOne, observed, subject } from './check.fixture.ts'
import { exitCode } from './exit-code.ts'

const oneShot = subject({ service: service({ role: 'one-shot' }) })

test.each([
  { name: '0', seen: { state: 'exited', exitCode: 0 }, outcome: 'pass', reason: 'Ended with exit code 0.' },
  { name: '1', seen: { state: 'exited', exitCode: 1 }, outcome: 'fail', reason: 'Exited with code 1.' },
  {
    name: 'out of memory',
    seen: { state: 'exited', exitCode: 137, oomKilled: true },
    outcome: 'fail',
    reason: 'Killed for lack of memory (exit code 137).',
  },
  {
    name: 'running has no exit code yet',
    seen: { state: 'running', exitCode: 0 },
    outcome: 'not verified',
    reason: 'It has not ended yet (running).',
  },
  {
    name: 'created',
    seen: { state: 'created', exitCode: 0 },
    outcome: 'not verified',
    reason: 'It has not ended yet (created).',
  },
  {
    name: 'not given',
    seen: { state: 'exited', exitCode: null },
    outcome: 'not verified',
    reason: 'The engine gives no exit code.',
  },
  { name: 'gone', seen: null, outcome: 'not verified', reason: 'The container is gone.' },
] as const)('$name → $outcome', ({ seen, outcome, reason }) => {
  expect(judgeOne('exit code', observed(seen), oneShot)).toMatchObject({ outcome, reason })
})

test('the evidence carries the code', () => {
  expect(judgeOne('exit code', observed({ state: 'exited', exitCode: 3 }), oneShot).evidence.exitCode).toBe(3)
})

test('is asked of one-shots only', () => {
  expect(exitCode.plan(subject())).toEqual([])
})
