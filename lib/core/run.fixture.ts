import type { CheckResult, Evidence } from './outcome.ts'
import type { Run } from './run.ts'
import { ago, judgedService } from './stack.fixture.ts'

/** The evidence of a container that runs, looked up in two milliseconds. */
export function evidence(changes: Partial<Evidence> = {}): Evidence {
  return {
    asked: 'GET /containers/shop-api-100/json',
    expected: 'running',
    actual: 'running',
    exitCode: null,
    output: '',
    cutBytes: 0,
    durationMs: 2,
    attempts: 1,
    at: ago(60_000),
    ...changes,
  }
}

/** A passing state check of `api`. */
export function result(changes: Partial<CheckResult> = {}): CheckResult {
  return {
    service: 'api',
    subject: '',
    kind: 'state',
    detail: '',
    outcome: 'pass',
    reason: 'Running for 1 h.',
    advisory: false,
    evidence: evidence(),
    ...changes,
  }
}

/** A finished run of `shop` that took 900 ms, with as many checks planned and landed as it has results. */
export function run(changes: Partial<Run> = {}): Run {
  const { results = [result()], state = 'finished' } = changes
  const isFinished = state === 'finished'
  return {
    id: 'run-2',
    number: 2,
    stackSlug: 'shop',
    state,
    requestedBy: 'ada',
    requestedAt: ago(61_000),
    startedAt: ago(60_900),
    finishedAt: isFinished ? ago(60_000) : null,
    definitionVersion: 0,
    engineVersion: '20.10.24',
    commit: null,
    verdict: isFinished ? 'healthy' : null,
    planned: results.length,
    landed: results.length,
    asking: null,
    trouble: null,
    drills: false,
    settledMs: null,
    causes: [],
    services: isFinished ? [judgedService()] : [],
    results,
    ...changes,
  }
}
