import { describe, expect, test } from 'vitest'
import { ago, container, service } from '#lib/core/stack.fixture.ts'
import { judgeOne, observed, subject } from './check.fixture.ts'
import { health } from './health.ts'

const checked = subject({ container: container({ health: 'healthy' }) })
const failing = [
  { at: ago(40_000), exitCode: 0, output: 'ok\n' },
  { at: ago(10_000), exitCode: 7, output: 'curl: (7) Failed to connect\n' },
]

describe('is asked', () => {
  test.each([
    { name: 'of a container with a health check', of: checked, count: 1 },
    { name: 'not without one', of: subject(), count: 0 },
    {
      name: 'where the definition declares one',
      of: subject({ service: service({ healthcheck: { test: ['CMD', 'true'] } }) }),
      count: 1,
    },
    {
      name: 'not where it is switched off',
      of: subject({
        service: service({ healthcheck: { test: ['NONE'] } }),
        container: container({ healthcheck: ['NONE'] }),
      }),
      count: 0,
    },
    { name: 'not of a one-shot', of: { ...checked, service: service({ role: 'one-shot' }) }, count: 0 },
    { name: 'not where nothing is', of: { ...checked, container: null }, count: 0 },
  ])('$name', ({ of, count }) => {
    expect(health.plan(of)).toHaveLength(count)
  })
})

describe('health', () => {
  test.each([
    { name: 'healthy', seen: { health: 'healthy' }, outcome: 'pass' },
    { name: 'unhealthy', seen: { health: 'unhealthy' }, outcome: 'fail' },
    { name: 'starting', seen: { health: 'starting' }, outcome: 'not verified' },
    { name: 'lost its health check', seen: { health: 'none' }, outcome: 'not verified' },
    { name: 'exited while healthy', seen: { state: 'exited', health: 'healthy' }, outcome: 'not verified' },
    { name: 'restarting', seen: { state: 'restarting', health: 'starting' }, outcome: 'not verified' },
  ] as const)('$name → $outcome', ({ seen, outcome }) => {
    expect(judgeOne('health', observed(seen), checked).outcome).toBe(outcome)
  })

  test('the evidence keeps what the health check said, last at the end', () => {
    const { evidence, reason } = judgeOne(
      'health',
      observed({ health: 'unhealthy', healthLog: failing }),
      checked,
    )
    expect(reason).toBe(
      'Unhealthy: its health check failed, last with exit code 7: curl: (7) Failed to connect.',
    )
    expect(evidence.exitCode).toBe(7)
    expect(evidence.output).toMatch(/exit code 0\nok\n.* exit code 7\ncurl: \(7\) Failed to connect$/)
  })

  test('secrets of the health log never reach the evidence', () => {
    const healthLog = [{ at: ago(10_000), exitCode: 1, output: 'PASSWORD=hunter2hunter2' }]
    const result = judgeOne('health', observed({ health: 'unhealthy', healthLog }), checked)
    expect(JSON.stringify(result)).not.toContain('hunter2')
  })
})
