import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BOUND_BYTES } from '#lib/core/bound-text.ts'
import type { ContainerObservation } from '#lib/core/observation.ts'
import { ago, container, definition, NOW, port, service } from '#lib/core/stack.fixture.ts'
import type { Answer } from './answers.ts'
import { LOCAL } from './check.fixture.ts'
import type { PlannedCheck } from './check.ts'
import { judgeCheck } from './judge-check.ts'
import { planChecks } from './plan-checks.ts'
import type { Reach } from './reach.ts'

const states = fc.constantFrom('created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead')
const durationMs = fc.nat(6000)

const containers: fc.Arbitrary<ContainerObservation> = fc
  .record({
    state: states,
    health: fc.constantFrom('healthy', 'unhealthy', 'starting', 'none'),
    healthLog: fc.array(
      fc.record({
        at: fc.constant(ago(5000)),
        exitCode: fc.nat(255),
        output: fc.string({ size: 'large' }),
      }),
      { maxLength: 5 },
    ),
    exitCode: fc.option(fc.nat(255)),
    error: fc.string({ size: 'large' }),
    restartCount: fc.nat(20),
    startedAt: fc.option(fc.nat(7_200_000).map(ago)),
  })
  .map((changes) =>
    container({ ports: [port(8080, 80)], healthcheck: ['CMD', 'curl', 'localhost:80/health'], ...changes }),
  )

const probed: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant('connected'), durationMs, detail: fc.string(), hungUp: fc.boolean() }),
  fc.record({
    kind: fc.constant('answered'),
    durationMs,
    detail: fc.string(),
    status: fc.integer({ min: 100, max: 599 }),
    body: fc.string({ size: 'max', maxLength: 30_000 }),
    bodyCut: fc.boolean(),
  }),
  fc.record({
    kind: fc.constantFrom('refused', 'timeout', 'unreachable', 'blocked', 'cancelled'),
    durationMs,
    detail: fc.string({ size: 'large' }),
  }),
  fc.record({ kind: fc.constant('observed'), durationMs, container: fc.option(containers) }),
)

function planned(seen: ContainerObservation, reach: Reach = LOCAL): PlannedCheck[] {
  const probes = [
    { kind: 'tcp' as const, port: 5432 },
    { kind: 'http' as const, port: 80, path: '/up', status: 200, contains: 'ok' },
  ]
  return planChecks(definition({ services: [service({ probes })] }), [seen], reach)
}

describe('for any container and answer', () => {
  test('what was not asked is neither pass nor fail', () => {
    const unasked: fc.Arbitrary<Answer> = fc.oneof(
      fc.record({ kind: fc.constant('unasked'), durationMs, reason: fc.string() }),
      fc.record({ kind: fc.constantFrom('blocked', 'cancelled'), durationMs, detail: fc.string() }),
    )
    fc.assert(
      fc.property(containers, unasked, (seen, answer) => {
        for (const check of planned(seen)) expect(judgeCheck(check, answer, NOW).outcome).toBe('not verified')
      }),
    )
  })

  test('samples and containers that are not running never pass or fail a probe, whatever is answered', () => {
    fc.assert(
      fc.property(containers, fc.boolean(), probed, (seen, sample, answer) => {
        fc.pre(sample || seen.state !== 'running')
        const probes = planned(seen, { ...LOCAL, sample }).filter(
          ({ kind }) => kind === 'tcp' || kind === 'http',
        )
        expect(probes.length).toBeGreaterThan(0)
        for (const check of probes) expect(judgeCheck(check, answer, NOW).outcome).toBe('not verified')
      }),
    )
  })

  test('a restarting container passes nothing', () => {
    fc.assert(
      fc.property(containers, (seen) => {
        const answer: Answer = {
          kind: 'observed',
          durationMs: 1,
          container: { ...seen, state: 'restarting' },
        }
        for (const check of planned(seen)) expect(judgeCheck(check, answer, NOW).outcome).not.toBe('pass')
      }),
    )
  })

  test('an answer to another question passes nothing', () => {
    fc.assert(
      fc.property(containers, probed, (seen, answer) => {
        for (const check of planned(seen)) {
          const isOwn = { observation: ['observed'], tcp: ['connected'], http: ['answered'], nothing: [''] }[
            check.question.on
          ].includes(answer.kind)
          if (!isOwn) expect(judgeCheck(check, answer, NOW).outcome).not.toBe('pass')
        }
      }),
    )
  })

  test('evidence is bounded, timed and says what was asked; every outcome has a reason', () => {
    fc.assert(
      fc.property(containers, probed, (seen, answer) => {
        for (const check of planned(seen)) {
          const { reason, evidence } = judgeCheck(check, answer, NOW)
          expect(Buffer.byteLength(evidence.output)).toBeLessThanOrEqual(BOUND_BYTES)
          for (const line of [reason, evidence.asked, evidence.expected, evidence.actual]) {
            expect(line).not.toBe('')
            expect(Buffer.byteLength(line)).toBeLessThanOrEqual(512)
          }
          expect(evidence.at).toBe(NOW.toISOString())
        }
      }),
    )
  })
})
