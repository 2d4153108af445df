import { commitOf } from '#lib/core/commits.fixture.ts'
import type { Commit } from '#lib/core/commits.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import type { JudgedService, Run } from '#lib/core/run.ts'
import type { Sprint } from '#lib/core/sprint.ts'
import type { ReportEvidence } from './compose-report.ts'

export const SPRINT: Sprint = {
  id: 'sprint-id',
  slug: 'sprint-0-2',
  name: 'Sprint 0.2',
  goal: 'Get the infrastructure up',
  from: '2025-11-03',
  to: '2025-11-14',
  zone: 'Asia/Kathmandu',
  repository: { path: '/srv/octollm', branch: 'main' },
  stackSlugs: ['octollm'],
}

/** A service as a run judged it, healthy unless told otherwise. */
export function judged(changes: Partial<JudgedService> = {}): JudgedService {
  return {
    name: 'postgres',
    group: 'infrastructure',
    role: 'long-running',
    verdict: 'healthy',
    reason: 'Its health check passes.',
    since: null,
    replicas: { wanted: 1, found: 1 },
    restarts: 0,
    image: 'postgres:15',
    imageDigest: `sha256:${'a'.repeat(64)}`,
    imageId: null,
    ...changes,
  }
}

/** A check's result, a passing state check unless told otherwise. */
export function resultOf(changes: Partial<CheckResult> = {}, actual = 'running', output = ''): CheckResult {
  return {
    service: 'postgres',
    subject: '',
    kind: 'state',
    detail: '',
    outcome: 'pass',
    reason: 'Running for 2 h.',
    advisory: false,
    evidence: {
      asked: 'docker inspect octollm-postgres-1',
      expected: 'running',
      actual,
      exitCode: null,
      attempts: 1,
      output,
      cutBytes: 0,
      durationMs: 12,
      at: '2025-11-11T08:20:00.000Z',
    },
    ...changes,
  }
}

/** A finished run of the stack `octollm`. */
export function runOf(changes: Partial<Run> = {}): Run {
  const results = changes.results ?? [
    resultOf(),
    resultOf({ kind: 'health' }, 'healthy'),
    resultOf({ kind: 'port', detail: '5432/tcp' }, '0.0.0.0:15432 → 5432/tcp'),
    resultOf(
      { service: 'api', outcome: 'fail', reason: 'Exited with code 1.' },
      'exited',
      "ModuleNotFoundError: 'services'",
    ),
    resultOf({ service: 'api', kind: 'http', outcome: 'not verified', reason: 'It is not running.' }, ''),
  ]
  return {
    id: 'run-7',
    number: 7,
    stackSlug: 'octollm',
    state: 'finished',
    requestedBy: 'Ada',
    requestedAt: '2025-11-11T08:19:58.000Z',
    startedAt: '2025-11-11T08:19:59.000Z',
    finishedAt: '2025-11-11T08:20:02.000Z',
    definitionVersion: 2,
    engineVersion: '27.3.1',
    commit: null,
    verdict: 'failing',
    planned: results.length,
    landed: results.length,
    asking: null,
    trouble: null,
    drills: false,
    settledMs: null,
    causes: [],
    services: [
      judged(),
      judged({
        name: 'api',
        group: 'application',
        verdict: 'failing',
        reason: 'Exited with code 1.',
        restarts: 1234,
      }),
    ],
    results,
    ...changes,
  }
}

const COMMITS: Commit[] = [
  commitOf({
    scope: 'docker',
    description: 'add compose files',
    files: [
      { path: 'docker-compose.yml', from: null, added: 9000, deleted: 12 },
      { path: 'README.md', from: null, added: 800, deleted: 0 },
    ],
  }),
  commitOf({ hash: 'b'.repeat(40), type: null, description: 'Fix | things', files: [] }),
]

/** What a report of one failing stack with a first run and two commits is composed from. */
export function evidenceOf(changes: Partial<ReportEvidence> = {}): ReportEvidence {
  const stack = { slug: 'octollm', name: 'OctoLLM', hostName: 'local', sample: false }
  return {
    sprint: SPRINT,
    stacks: [{ stack, run: runOf(), previousRun: null }],
    commits: {
      state: 'read',
      path: '/srv/octollm',
      branch: 'main',
      head: 'c'.repeat(40),
      shallow: false,
      commits: COMMITS,
    },
    now: new Date('2025-11-15T06:00:00.000Z'),
    ...changes,
  }
}
