import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyExpectation, expectedTrouble, hasEnded } from './expectation.ts'
import { judgeContainer } from './judge-container.ts'
import { containerArbitrary } from './observation.fixture.ts'
import type { ContainerObservation } from './observation.ts'
import { container, NOW } from './stack.fixture.ts'
import type { Expectation } from './stack.ts'

const expectation = (changes: Partial<Expectation> = {}): Expectation => ({
  state: 'restarting',
  reason: 'no application code yet',
  until: '2025-12-01',
  ...changes,
})

const restarting = { state: 'restarting', restartCount: 7, exitCode: 1 } as const
const judged = (changes: Partial<ContainerObservation>) =>
  judgeContainer(container(changes), { role: 'long-running', healthcheck: null }, NOW)

describe('hasEnded', () => {
  test.each([
    { name: 'no end', until: null, now: '2030-01-01T00:00:00Z', expected: false },
    {
      name: 'the last minute of the last day in UTC',
      until: '2025-12-01',
      now: '2025-12-01T23:59:59Z',
      expected: false,
    },
    { name: 'the first moment after', until: '2025-12-01', now: '2025-12-02T00:00:00Z', expected: true },
    { name: 'no date at all', until: 'Phase 1', now: '2025-01-01T00:00:00Z', expected: true },
    { name: 'an empty end', until: '', now: '2025-01-01T00:00:00Z', expected: true },
  ])('$name', ({ until, now, expected }) => {
    expect(hasEnded(expectation({ until }), new Date(now))).toBe(expected)
  })
})

describe('applyExpectation', () => {
  const cases: {
    name: string
    input: Partial<ContainerObservation>
    with?: Partial<Expectation>
    expected: { verdict: string; reason: string }
  }[] = [
    {
      name: 'the state it is expected in',
      input: restarting,
      expected: {
        verdict: 'expected failure',
        reason:
          'Restarting as expected until 2025-12-01: no application code yet. Restarting: 7 restarts, last exit code 1.',
      },
    },
    {
      name: 'failing covers every trouble, and names the one there is',
      input: { state: 'exited', exitCode: 1 },
      with: { state: 'failing', until: null },
      expected: {
        verdict: 'expected failure',
        reason: 'Exited as expected: no application code yet. Exited with code 1.',
      },
    },
    {
      name: 'past its end',
      input: restarting,
      with: { until: '2025-11-20' },
      expected: {
        verdict: 'failing',
        reason:
          'Restarting: 7 restarts, last exit code 1. It was expected only until 2025-11-20 (no application code yet).',
      },
    },
    {
      name: 'another trouble than the expected one',
      input: { state: 'exited', exitCode: 1 },
      expected: {
        verdict: 'failing',
        reason:
          'Exited with code 1. Expected was restarting (no application code yet), which does not cover this.',
      },
    },
    {
      name: 'paused on purpose',
      input: { state: 'paused' },
      with: { state: 'paused', reason: 'saves memory until the demo', until: null },
      expected: {
        verdict: 'expected failure',
        reason:
          'Paused as expected: saves memory until the demo. Paused: its processes stand still until somebody unpauses it.',
      },
    },
    {
      name: 'paused where another trouble is expected',
      input: { state: 'paused' },
      expected: {
        verdict: 'degraded',
        reason:
          'Paused: its processes stand still until somebody unpauses it. Expected was restarting (no application code yet), which does not cover this.',
      },
    },
    {
      name: 'the service is fine by now',
      input: { health: 'healthy' },
      expected: {
        verdict: 'healthy',
        reason:
          'Its health check passes. It was expected to be restarting (no application code yet); that no longer applies.',
      },
    },
    {
      name: 'starting is left as it is',
      input: { health: 'starting' },
      expected: { verdict: 'starting', reason: 'Its health check has not passed yet.' },
    },
  ]

  test.each(cases)('$name', ({ input, with: changes, expected }) => {
    expect(applyExpectation(judged(input), expectation(changes), NOW)).toMatchObject(expected)
  })

  test('no expectation changes nothing', () => {
    expect(applyExpectation(judged(restarting), null, NOW)).toEqual(judged(restarting))
  })

  const states = fc.constantFrom<Expectation['state']>(
    'failing',
    'restarting',
    'exited',
    'created',
    'unhealthy',
    'paused',
  )

  test('an expectation only ever turns failing and paused into expected failure, and never past its end', () => {
    fc.assert(
      fc.property(containerArbitrary(), states, fc.boolean(), (one, state, over) => {
        const until = over ? '2025-11-20' : null
        const plain = judgeContainer(one, { role: 'long-running', healthcheck: null }, NOW)
        const { verdict, reason } = applyExpectation(plain, expectation({ state, until }), NOW)
        if (verdict !== plain.verdict) {
          expect(plain.verdict).toBe(one.state === 'paused' ? 'degraded' : 'failing')
          expect([verdict, over]).toEqual(['expected failure', false])
          expect(expectedTrouble(reason)).toBe(plain.trouble)
        }
      }),
    )
  })
})
