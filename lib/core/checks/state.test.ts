import { describe, expect, test } from 'vitest'
import { ago, service } from '#lib/core/stack.fixture.ts'
import { judgeOne, observed, subject } from './check.fixture.ts'

const MINUTE = 60_000
const oneShot = subject({ service: service({ role: 'one-shot' }) })

describe('state of a service that should stay up', () => {
  test.each([
    { name: 'running', seen: {}, outcome: 'pass', reason: 'Running for 1 h; it has no health check.' },
    { name: 'with a health check', seen: { health: 'healthy' }, outcome: 'pass', reason: 'Running for 1 h.' },
    { name: 'unhealthy is the health check’s matter', seen: { health: 'unhealthy' }, outcome: 'pass' },
    {
      name: 'restarting',
      seen: { state: 'restarting', restartCount: 12, exitCode: 1 },
      outcome: 'fail',
      reason: 'Restarting: 12 restarts, last exit code 1.',
    },
    { name: 'between two crashes', seen: { restartCount: 12, startedAt: ago(3000) }, outcome: 'fail' },
    {
      name: 'settled after a restart',
      seen: { restartCount: 1, startedAt: ago(5 * MINUTE) },
      outcome: 'pass',
    },
    { name: 'paused', seen: { state: 'paused' }, outcome: 'fail' },
    {
      name: 'created',
      seen: { state: 'created', error: 'Bind for 0.0.0.0:80 failed: port is already allocated' },
      outcome: 'fail',
      reason: 'Created but not started: Bind for 0.0.0.0:80 failed: port is already allocated.',
    },
    {
      name: 'exited with 0',
      seen: { state: 'exited', exitCode: 0 },
      outcome: 'fail',
      reason: 'Stopped with exit code 0, but it should stay up.',
    },
    {
      name: 'out of memory',
      seen: { state: 'exited', exitCode: 137, oomKilled: true },
      outcome: 'fail',
      reason: 'Killed for lack of memory (exit code 137).',
    },
    { name: 'dead', seen: { state: 'dead', exitCode: 1 }, outcome: 'fail' },
    { name: 'removing', seen: { state: 'removing' }, outcome: 'fail' },
  ] as const)('$name → $outcome', ({ seen, outcome, ...rest }) => {
    const result = judgeOne('state', observed(seen))
    expect(result.outcome).toBe(outcome)
    if ('reason' in rest) expect(result.reason).toBe(rest.reason)
  })

  test('a container that is gone fails', () => {
    expect(judgeOne('state', observed(null))).toMatchObject({
      outcome: 'fail',
      evidence: { actual: 'no container' },
    })
  })

  test('a replica that was never there is missing', () => {
    const result = judgeOne('state', observed(null), subject({ container: null, subject: 'api-2' }))
    expect(result).toMatchObject({ outcome: 'fail', reason: 'Missing: there is no container for api-2.' })
  })
})

describe('state of a one-shot', () => {
  test.each([
    { state: 'exited', exitCode: 0, outcome: 'pass' },
    { state: 'exited', exitCode: 1, outcome: 'pass' },
    { state: 'running', exitCode: 0, outcome: 'pass' },
    { state: 'created', exitCode: 0, outcome: 'fail' },
    { state: 'restarting', exitCode: 1, outcome: 'fail' },
    { state: 'dead', exitCode: 1, outcome: 'fail' },
  ] as const)('$state with $exitCode → $outcome', ({ state, exitCode, outcome }) => {
    expect(judgeOne('state', observed({ state, exitCode }), oneShot).outcome).toBe(outcome)
  })
})

test('the evidence names the request, the state and the exit code', () => {
  const { evidence } = judgeOne('state', observed({ state: 'exited', exitCode: 3 }))
  expect(evidence).toMatchObject({
    asked: 'GET /containers/shop-api-100/json',
    expected: 'running',
    actual: 'exited',
    exitCode: 3,
  })
  expect(evidence.output).toContain('restartPolicy: unless-stopped')
})
