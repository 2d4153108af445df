import type { DeclaredCheck } from '#lib/core/declared-check.ts'
import type { ContainerObservation } from '#lib/core/observation.ts'
import type { CheckKind, CheckResult } from '#lib/core/outcome.ts'
import { container, NOW, service } from '#lib/core/stack.fixture.ts'
import type { Answer, DrillAnswer, ObservedAnswer } from './answers.ts'
import type { Allowed, PlannedCheck, Subject } from './check.ts'
import type { Declared } from './declared-of.ts'
import { CHECKS } from './index.ts'
import { judgeCheck } from './judge-check.ts'
import type { Reach } from './reach.ts'

/** Rollcall beside a local engine whose container networks it cannot reach. */
export const LOCAL: Reach = { engineHost: '127.0.0.1', containerNetworks: false, sample: false }

/** A host where the lead permits nothing beyond looking. */
export const LOOK_ONLY: Allowed = { exec: false, drills: false, drillsAsked: false }

/** A host where everything is permitted, and a run that was asked for drills. */
export const ALL_ALLOWED: Allowed = { exec: true, drills: true, drillsAsked: true }

/** The one replica of a plain service `api`, up for an hour. */
export function subject(changes: Partial<Subject> = {}): Subject {
  const { container: own = container() } = changes
  return {
    service: service(),
    subject: '',
    container: own,
    neighbours: own === null ? [] : [own],
    reach: LOCAL,
    allowed: LOOK_ONLY,
    ...changes,
  }
}

/** What the engine answers about a container. */
export function observed(changes: Partial<ContainerObservation> | null = {}): ObservedAnswer {
  return { kind: 'observed', durationMs: 2, container: changes === null ? null : container(changes) }
}

/** The first check of a kind that a subject is asked; throws where it is asked none. */
export function planOne(kind: CheckKind, of: Subject = subject()): PlannedCheck {
  const [planned] = CHECKS[kind].plan(of)
  if (!planned) throw new Error(`no ${kind} check is planned`)
  return planned
}

/** Judges the first check of a kind on a subject by an answer. */
export function judgeOne(kind: CheckKind, answer: Answer, of: Subject = subject()): CheckResult {
  return judgeCheck(planOne(kind, of), answer, NOW)
}

/** What is declared over HTTP where only a status below 400 is wanted. */
export function httpCheck(changes: Partial<Declared<'http'>> = {}): Declared<'http'> {
  return {
    kind: 'http',
    port: 80,
    scheme: 'http',
    path: '/',
    status: 'below 400',
    headers: {},
    contains: null,
    matches: null,
    json: [],
    latencyMs: null,
    tlsDays: null,
    retries: null,
    ...changes,
  }
}

/** The one replica of a service `api` that declares these checks, on a host where everything is permitted. */
export function declaring(checks: DeclaredCheck[], changes: Partial<Subject> = {}): Subject {
  return subject({ service: service({ checks }), allowed: ALL_ALLOWED, ...changes })
}

/** A drill that was carried through: stopped in 800 ms with exit code 0, up again, the probe answering `kept` both times. */
export function drilled(changes: Partial<DrillAnswer> = {}): DrillAnswer {
  return {
    kind: 'drill',
    durationMs: 2000,
    steps: [{ words: 'stopped', durationMs: 800 }],
    trouble: null,
    exitCode: 0,
    oomKilled: false,
    stopMs: 800,
    before: { exitCode: 0, output: 'kept' },
    after: { exitCode: 0, output: 'kept' },
    isUp: true,
    ...changes,
  }
}
