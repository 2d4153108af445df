import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BOUND_BYTES } from '#lib/core/bound-text.ts'
import type { DeclaredCheck } from '#lib/core/declared-check.ts'
import type { ContainerObservation } from '#lib/core/observation.ts'
import { CHECK_KINDS, type CheckKind, OUTCOMES } from '#lib/core/outcome.ts'
import { container, definition, NOW, service } from '#lib/core/stack.fixture.ts'
import { answers, containers, OWN_ANSWER, unasked } from './answers.fixture.ts'
import type { Answer } from './answers.ts'
import { ALL_ALLOWED, httpCheck, LOCAL } from './check.fixture.ts'
import type { PlannedCheck } from './check.ts'
import { judgeCheck } from './judge-check.ts'
import { planChecks } from './plan-checks.ts'
import type { Reach } from './reach.ts'

const retries = null
const DECLARED: DeclaredCheck[] = [
  { kind: 'tcp', port: 5432, retries },
  httpCheck({
    path: '/up',
    status: 200,
    headers: { server: '.' },
    contains: 'ok',
    matches: 'a|b$',
    json: [{ path: '$.a', is: '>', value: 1 }],
    latencyMs: 100,
    tlsDays: 3,
  }),
  { kind: 'exec', command: ['true'], exitCode: 0, matches: 'a', retries },
  { kind: 'log', pattern: 'panic', present: false, retries },
  { kind: 'log', pattern: 'ready', present: true, retries },
  { kind: 'image', maxBytes: 1_000_000, maxAgeDays: 1, pinned: true, nonRoot: true, retries },
  { kind: 'resource', maxMemoryBytes: 1_000_000, maxCpuPercent: 50, retries },
  { kind: 'startup', withinMs: 5000, retries },
  { kind: 'restart', most: 2, withinMs: 60_000, retries },
  { kind: 'mount', target: '/data', readOnly: true, volume: 'data', retries },
  { kind: 'network', isolatedFrom: ['db'], retries },
  { kind: 'persistence', how: 'restart', probe: ['true'], retries },
  { kind: 'graceful-stop', retries },
]

const WHAT = definition({
  services: [
    service({ checks: DECLARED }),
    service({ name: 'db' }),
    service({ name: 'migrate', role: 'one-shot' }),
  ],
  repository: '/srv/shop',
  compose: { findings: [], variables: ['TAG'], credentials: [] },
})

function planned(seen: ContainerObservation, reach: Reach = LOCAL): PlannedCheck[] {
  const others = [container({ service: 'db' }), container({ service: 'migrate', state: 'exited' })]
  return planChecks(WHAT, [seen, ...others], reach, ALL_ALLOWED)
}

// These need the container's processes; the others look at how it was made.
const NEEDS_RUNNING: readonly CheckKind[] = [
  'tcp',
  'http',
  'exec',
  'resource',
  'persistence',
  'graceful-stop',
]

// Each run judges every check of a stack.
const RUNS = { numRuns: 40 }

describe('for any container and answer', () => {
  test('every kind of check is asked, and each has one of four outcomes', () => {
    const kinds = new Set(planned(container({ health: 'healthy' })).map(({ kind }) => kind))
    expect(CHECK_KINDS.filter((kind) => !kinds.has(kind) && kind !== 'port')).toEqual([])
    fc.assert(
      fc.property(containers, fc.oneof(answers, unasked), (seen, answer) => {
        for (const check of planned(seen)) expect(OUTCOMES).toContain(judgeCheck(check, answer, NOW).outcome)
      }),
      RUNS,
    )
  })

  test('what was not asked is neither pass nor fail', () => {
    fc.assert(
      fc.property(containers, unasked, (seen, answer) => {
        for (const check of planned(seen)) expect(judgeCheck(check, answer, NOW).outcome).toBe('not verified')
      }),
      RUNS,
    )
  })

  test('samples and containers that are not running never pass or fail what needs them to run', () => {
    fc.assert(
      fc.property(containers, fc.boolean(), answers, (seen, sample, answer) => {
        fc.pre(sample || seen.state !== 'running')
        const asked = planned(seen, { ...LOCAL, sample }).filter(
          (one) => one.service === 'api' && NEEDS_RUNNING.includes(one.kind),
        )
        expect(asked.length).toBeGreaterThan(0)
        for (const check of asked) expect(judgeCheck(check, answer, NOW).outcome).toBe('not verified')
      }),
      RUNS,
    )
  })

  test('a restarting container passes nothing but what its make decides', () => {
    const ofMake: readonly CheckKind[] = ['image', 'mount', 'network', 'secrets']
    fc.assert(
      fc.property(containers, (seen) => {
        const answer: Answer = {
          kind: 'observed',
          durationMs: 1,
          container: { ...seen, state: 'restarting' },
        }
        for (const check of planned(seen).filter(({ kind }) => !ofMake.includes(kind)))
          expect(judgeCheck(check, answer, NOW).outcome).not.toBe('pass')
      }),
      RUNS,
    )
  })

  test('an answer to another question passes nothing', () => {
    fc.assert(
      fc.property(containers, answers, (seen, answer) => {
        for (const check of planned(seen)) {
          if (OWN_ANSWER[check.question.on] !== answer.kind)
            expect(judgeCheck(check, answer, NOW).outcome).not.toBe('pass')
        }
      }),
      RUNS,
    )
  })

  test('evidence is bounded, timed and says what was asked; every outcome has a reason', () => {
    fc.assert(
      fc.property(containers, answers, (seen, answer) => {
        for (const check of planned(seen)) {
          const { reason, evidence } = judgeCheck(check, answer, NOW, 3)
          expect(Buffer.byteLength(evidence.output)).toBeLessThanOrEqual(BOUND_BYTES)
          for (const line of [reason, evidence.asked, evidence.expected, evidence.actual]) {
            expect(line).not.toBe('')
            expect(Buffer.byteLength(line)).toBeLessThanOrEqual(512)
          }
          expect([evidence.at, evidence.attempts]).toEqual([NOW.toISOString(), 3])
        }
      }),
      RUNS,
    )
  })
})
