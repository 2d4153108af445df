import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from './checks/answers.ts'
import { LOCAL, LOOK_ONLY } from './checks/check.fixture.ts'
import { judgeCheck } from './checks/judge-check.ts'
import { planChecks } from './checks/plan-checks.ts'
import type { Question } from './checks/question.ts'
import { judgeRun } from './judge-run.ts'
import type { ContainerObservation } from './observation.ts'
import { CHECK_KINDS, type CheckResult, type Outcome } from './outcome.ts'
import { result } from './run.fixture.ts'
import { container, definition, NOW, port, service } from './stack.fixture.ts'
import type { Definition } from './stack.ts'
import { toneOf, worstFirst } from './verdict-words.ts'

const web = container({ health: 'healthy', ports: [port(80)] })
const services = [service({ ports: [port(80)] })]

type Probed = (question: Question) => Answer

function verify(what: Definition, containers: ContainerObservation[], probe: Probed) {
  const results: CheckResult[] = planChecks(what, containers, LOCAL, LOOK_ONLY).map((planned) => {
    const { question } = planned
    const seen =
      containers.find(({ id }) => question.on === 'observation' && id === question.containerId) ?? null
    const answer =
      question.on === 'observation'
        ? { kind: 'observed' as const, durationMs: 1, container: seen }
        : probe(question)
    return judgeCheck(planned, answer, NOW)
  })
  return judgeRun(what, containers, results, NOW)
}

const connected: Probed = () => ({ kind: 'connected', durationMs: 1, detail: '' })
const refused: Probed = () => ({ kind: 'refused', durationMs: 1, detail: '' })
const cancelled: Probed = () => ({ kind: 'cancelled', durationMs: 1, detail: '' })

test.each([
  { name: 'a healthy service that answers', containers: [web], probe: connected, expected: 'healthy' },
  { name: 'a healthy service that refuses', containers: [web], probe: refused, expected: 'failing' },
  {
    name: 'a healthy service whose probe was cancelled',
    containers: [web],
    probe: cancelled,
    expected: 'healthy',
  },
  {
    name: 'a service without a health check',
    containers: [container({ ports: [port(80)] })],
    probe: connected,
    expected: 'running',
  },
  { name: 'a missing service', containers: [], probe: connected, expected: 'missing' },
])('$name → $expected', ({ containers, probe, expected }) => {
  expect(verify(definition({ services }), containers, probe).verdict).toBe(expected)
})

test('a run in which nothing was asked is not verified, however healthy the look', () => {
  const { verdict, services: judged } = judgeRun(definition({ services }), [web], [], NOW)
  expect([verdict, judged[0]?.verdict]).toEqual(['not verified', 'not verified'])
})

test('an empty stack is not verified', () => {
  expect(judgeRun(definition({ services: [] }), [], [], NOW).verdict).toBe('not verified')
})

test('a stack that is all inactive is not verified by a run that asked nothing', () => {
  expect(judgeRun(definition({ services: [service({ role: 'inactive' })] }), [], [], NOW).verdict).toBe(
    'not verified',
  )
})

describe('a check of the stack as a whole', () => {
  const ok = result({ service: 'api' })
  const wrong = result({ service: '', kind: 'git', outcome: 'fail', reason: 'Uncommitted: compose.yaml.' })
  const judge = (results: CheckResult[], containers = [web]) =>
    judgeRun(definition({ services }), containers, results, NOW)

  test('that fails lowers the stack to degraded, and no service', () => {
    const { verdict, services: judged } = judge([ok, wrong])
    expect([verdict, judged[0]?.verdict]).toEqual(['degraded', 'healthy'])
    expect(judge([ok, wrong], []).verdict).toBe('missing')
  })

  test('lowers nothing as advice, nor where it passes', () => {
    expect(judge([ok, { ...wrong, advisory: true }]).verdict).toBe('healthy')
    expect(judge([ok, { ...wrong, outcome: 'pass' }]).verdict).toBe('healthy')
  })

  test('a run of advice alone is not verified', () => {
    expect(judge([{ ...ok, advisory: true }]).verdict).toBe('not verified')
  })
})

test('a worse outcome never betters the verdict of the stack or of its service', () => {
  const outcomes = ['pass', 'waived', 'not verified', 'fail'] as const
  const results = fc.array(
    fc.record({
      service: fc.constantFrom('api', ''),
      kind: fc.constantFrom(...CHECK_KINDS),
      outcome: fc.constantFrom(...outcomes),
      advisory: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(results, fc.nat(), fc.constantFrom(...outcomes), (found, index, to) => {
      const all = found.map((changes) => result(changes))
      const at = index % all.length
      const from = all[at]?.outcome ?? 'pass'
      const [better = from, worse = to] = [from, to].toSorted(
        (a, b) => outcomes.indexOf(a) - outcomes.indexOf(b),
      )
      const judge = (outcome: Outcome) => {
        const results = all.map((one, i) => (i === at ? { ...one, outcome } : one))
        return judgeRun(definition({ services }), [web], results, NOW)
      }
      const [a, b] = [judge(better), judge(worse)]
      expect(worstFirst(b.verdict, a.verdict)).toBeLessThanOrEqual(0)
      expect(
        worstFirst(b.services[0]?.verdict ?? 'healthy', a.services[0]?.verdict ?? 'healthy'),
      ).toBeLessThanOrEqual(0)
    }),
  )
})

test('no failing check leaves its service or its stack green', () => {
  const states = fc.constantFrom('created', 'running', 'paused', 'restarting', 'exited', 'dead')
  const seen = fc.record({
    state: states,
    health: fc.constantFrom('healthy', 'unhealthy', 'starting', 'none'),
    restartCount: fc.nat(3),
  })
  fc.assert(
    fc.property(seen, fc.constantFrom(connected, refused, cancelled), (changes, probe) => {
      const containers = [container({ ports: [port(80)], exitCode: 1, ...changes })]
      const what = definition({ services })
      const results = planChecks(what, containers, LOCAL, LOOK_ONLY).map((planned) =>
        judgeCheck(
          planned,
          planned.question.on === 'observation'
            ? { kind: 'observed', durationMs: 1, container: containers[0] ?? null }
            : probe(planned.question),
          NOW,
        ),
      )
      fc.pre(results.some(({ outcome }) => outcome === 'fail'))
      const { verdict, services: judged } = judgeRun(what, containers, results, NOW)
      expect(toneOf(verdict)).not.toBe('good')
      expect(judged.every((one) => toneOf(one.verdict) !== 'good')).toBe(true)
    }),
  )
})
