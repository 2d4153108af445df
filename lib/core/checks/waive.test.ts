import { describe, expect, test } from 'vitest'
import { container, port, service } from '#lib/core/stack.fixture.ts'
import type { Expectation } from '#lib/core/stack.ts'
import { judgeOne, observed, subject } from './check.fixture.ts'

const restarting: Expectation = {
  state: 'restarting',
  reason: 'no application code yet',
  until: '2025-11-30',
}
const expecting = (expectation: Expectation) => subject({ service: service({ expectation }) })
const loop = observed({ state: 'restarting', restartCount: 12, exitCode: 1 })

describe('an expectation', () => {
  test('waives the failure it names, with its reason and end', () => {
    expect(judgeOne('state', loop, expecting(restarting))).toMatchObject({
      outcome: 'waived',
      reason:
        'Expected until 2025-11-30: no application code yet. Restarting: 12 restarts, last exit code 1.',
    })
  })

  test('waives on its last day and no longer', () => {
    expect(judgeOne('state', loop, expecting({ ...restarting, until: '2025-11-21' })).outcome).toBe('waived')
    expect(judgeOne('state', loop, expecting({ ...restarting, until: '2025-11-20' }))).toMatchObject({
      outcome: 'fail',
      reason: expect.stringContaining('It was expected only until 2025-11-20 (no application code yet).'),
    })
  })

  test('without an end keeps waiving', () => {
    expect(judgeOne('restart', loop, expecting({ ...restarting, until: null }))).toMatchObject({
      outcome: 'waived',
      reason: expect.stringMatching(/^Expected: no application code yet\./),
    })
  })

  test.each([
    { name: 'another trouble', answer: observed({ state: 'exited', exitCode: 1 }), outcome: 'fail' },
    { name: 'a service that is fine', answer: observed(), outcome: 'pass' },
    { name: 'a container that is gone', answer: observed(null), outcome: 'fail' },
    {
      name: 'a question that was not put',
      answer: { kind: 'unasked', durationMs: 0, reason: 'no engine' },
      outcome: 'not verified',
    },
  ] as const)('does not touch $name', ({ answer, outcome }) => {
    expect(judgeOne('state', answer, expecting(restarting)).outcome).toBe(outcome)
  })
})

describe('an expected unhealthy service', () => {
  const unhealthy = container({
    health: 'unhealthy',
    ports: [port(80)],
    restartCount: 1,
    startedAt: '2025-11-21T11:58:00.000Z',
  })
  const of = { ...expecting({ ...restarting, state: 'unhealthy' }), container: unhealthy }

  test.each([
    { kind: 'health', answer: observed(unhealthy), outcome: 'waived' },
    { kind: 'tcp', answer: { kind: 'refused', durationMs: 1, detail: '' }, outcome: 'waived' },
    { kind: 'restart', answer: observed(unhealthy), outcome: 'fail' },
    { kind: 'port', answer: observed({ ...unhealthy, ports: [] }), outcome: 'fail' },
  ] as const)('$kind → $outcome', ({ kind, answer, outcome }) => {
    expect(judgeOne(kind, answer, of).outcome).toBe(outcome)
  })
})
