import { describe, expect, test } from 'vitest'
import type { DeclaredCheck, Waiver } from '#lib/core/declared-check.ts'
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

describe('an expected pause', () => {
  const paused = observed({ state: 'paused' })

  test('is waived, whoever only expects restarts is not covered', () => {
    expect(judgeOne('state', paused, expecting({ ...restarting, state: 'paused' })).outcome).toBe('waived')
    expect(judgeOne('state', paused, expecting(restarting)).outcome).toBe('fail')
  })
})

test('an expected state says nothing of how the container was made', () => {
  const checks: DeclaredCheck[] = [
    { kind: 'mount', target: '/data', readOnly: null, volume: null, retries: null },
  ]
  const of = subject({ service: service({ checks, expectation: { ...restarting, state: 'failing' } }) })
  expect(judgeOne('mount', loop, of).outcome).toBe('fail')
})

describe('a waiver', () => {
  const waiver: Waiver = {
    kind: 'tcp',
    detail: null,
    owner: 'ada',
    reason: 'The port opens with release 2.',
    until: '2025-11-21',
  }
  const refused = { kind: 'refused' as const, durationMs: 1, detail: '' }
  const waiving = (...waivers: Waiver[]) =>
    subject({ service: service({ waivers }), container: container({ ports: [port(80)] }) })
  const REFUSED = 'The connection was refused: nothing listens there.'

  test.each<{ name: string; waivers: Waiver[]; outcome: string; reason: string }>([
    {
      name: 'of the kind',
      waivers: [waiver],
      outcome: 'waived',
      reason: `Waived until 2025-11-21: The port opens with release 2 (ada). ${REFUSED}`,
    },
    {
      name: 'of the detail',
      waivers: [{ ...waiver, detail: '80/tcp' }],
      outcome: 'waived',
      reason: `Waived until 2025-11-21: The port opens with release 2 (ada). ${REFUSED}`,
    },
    {
      name: 'of another detail',
      waivers: [{ ...waiver, detail: '81/tcp' }],
      outcome: 'fail',
      reason: REFUSED,
    },
    { name: 'of another kind', waivers: [{ ...waiver, kind: 'http' }], outcome: 'fail', reason: REFUSED },
    {
      name: 'past its end',
      waivers: [{ ...waiver, until: '2025-11-20' }],
      outcome: 'fail',
      reason: `${REFUSED} It was waived only until 2025-11-20: The port opens with release 2 (ada).`,
    },
    {
      name: 'past its end beside one that is not',
      waivers: [{ ...waiver, until: '2025-11-20' }, waiver],
      outcome: 'waived',
      reason: `Waived until 2025-11-21: The port opens with release 2 (ada). ${REFUSED}`,
    },
    {
      name: 'whose end is no date',
      waivers: [{ ...waiver, until: 'some day' }],
      outcome: 'fail',
      reason: `${REFUSED} It was waived only until some day: The port opens with release 2 (ada).`,
    },
  ])('$name → $outcome', ({ waivers, outcome, reason }) => {
    expect(judgeOne('tcp', refused, waiving(...waivers))).toMatchObject({ outcome, reason })
  })

  test('touches neither what passes nor what was not asked', () => {
    const connected = { kind: 'connected' as const, durationMs: 1, detail: '' }
    const cancelled = { kind: 'cancelled' as const, durationMs: 1, detail: '' }
    expect(judgeOne('tcp', connected, waiving(waiver)).outcome).toBe('pass')
    expect(judgeOne('tcp', cancelled, waiving(waiver)).outcome).toBe('not verified')
  })

  test('takes over from an expectation that has ended', () => {
    const both = service({
      expectation: { ...restarting, until: '2025-11-20' },
      waivers: [{ ...waiver, kind: 'state' }],
    })
    expect(judgeOne('state', loop, subject({ service: both })).outcome).toBe('waived')
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
