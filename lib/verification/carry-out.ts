import { findCauses } from '#lib/core/causes/find-causes.ts'
import { planChecks } from '#lib/core/checks/plan-checks.ts'
import { judgeRun } from '#lib/core/judge-run.ts'
import type { HostObservation } from '#lib/core/observation.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import { repositoryOf } from '#lib/core/repository-of.ts'
import type { Run } from '#lib/core/run.ts'
import type { StoredStack } from '#lib/core/stored-stack.ts'
import { endRun } from '#lib/db/write/end-run.ts'
import { finishRun } from '#lib/db/write/finish-run.ts'
import { planRun } from '#lib/db/write/plan-run.ts'
import { startRun } from '#lib/db/write/start-run.ts'
import { readCommit } from '#lib/git/read-repository-facts.ts'
import { announce } from '#lib/live/channel.ts'
import { askChecks } from './ask-checks.ts'
import { type Asker, askerOf, silentAsker } from './asking/asker.ts'
import { cancelSignal } from './cancel-signal.ts'
import { gatherSymptoms } from './gather-symptoms.ts'
import type { Host } from './hosts.ts'
import { type Known, knownOf } from './known-of.ts'
import { type LogBook, logBookOf } from './log-book.ts'
import { lookAtHost } from './look-at-host.ts'
import { settle } from './settle.ts'

const OVERALL_DEADLINE_MS = 10 * 60_000

export type Errand = { run: Run; stack: StoredStack; host: Host; workerKey: number; stop: AbortSignal }

/** Carries a queued run through: look, wait where asked to, ask every check, judge, find causes, keep. */
export async function carryOut({ run, stack, host, workerKey, stop }: Errand): Promise<void> {
  const startedAt = new Date()
  const first = await lookAtHost(host)
  const known = knownOf(stack, first)
  const started = await startRun(run.id, {
    ...{ workerKey, startedAt, definitionVersion: stack.definition?.version ?? 0 },
    engineVersion: first.ok ? first.engine.version : null,
    commit: await commitOf(known, host),
  })
  if (!started) return
  await announce({ topic: 'run', id: run.id }, { topic: 'board' })
  const cancelled = cancelSignal(run.id)
  try {
    const late = AbortSignal.timeout(OVERALL_DEADLINE_MS)
    const signal = AbortSignal.any([stop, cancelled.signal, late])
    const end = await verify({ run, stack, host, first, known, signal })
    if (cancelled.signal.aborted) return await endRun(run.id, 'cancelled', null)
    if (stop.aborted) return await endRun(run.id, 'interrupted', STOPPED)
    if (late.aborted) return await endRun(run.id, 'broken', TOO_LONG)
    await end()
  } finally {
    cancelled.release()
  }
}

type Work = {
  run: Run
  stack: StoredStack
  host: Host
  first: HostObservation
  /** What the first look knows, for most runs never look again. */
  known: Known
  signal: AbortSignal
}

/** Asks everything, and gives what is to be done once it is sure that the run was neither cancelled nor stopped. */
async function verify({ run, stack, host, first, known, signal }: Work): Promise<() => Promise<void>> {
  const { settleMs } = known.definition.settings
  const { look, settledMs } = await settle(run.id, stack, first, settleMs, () => lookAtHost(host), signal)
  const now = look === first ? known : knownOf(stack, look)
  const { definition, containers } = now
  const allowed = { ...stack.host.may, drillsAsked: run.drills }
  const planned = planChecks(definition, containers, host.reach, allowed)
  await planRun(run.id, { planned: planned.length, settledMs })
  const asker = look.ok ? askerOf(host.engine, definition, signal) : silentAsker(look.problem.detail)
  const logs = logBookOf(look.ok ? host.engine : null)
  const asking = { runId: run.id, asker, logs, settled: settledMs !== null, signal }
  const results = await askChecks(planned, asking)
  if (!look.ok) return async () => void (await finishRun(run.id, 'unreachable', [], []))
  return () => conclude({ run, host, known: now, results, asker, logs })
}

type Found = {
  run: Run
  host: Host
  known: Known
  results: CheckResult[]
  asker: Asker
  logs: LogBook
}

async function conclude({ run, host, known, results, asker, logs }: Found): Promise<void> {
  const { definition, containers } = known
  const now = new Date()
  const seen = await asker.seen(containers)
  const { verdict, services } = judgeRun(definition, seen, results, now)
  const found = { definition, containers: seen, services, results, now }
  const ailing = await gatherSymptoms(found, host.engine, logs)
  const causes = findCauses({ definition, containers: seen, ailing, now })
  await finishRun(run.id, verdict, services, causes)
}

/** The commit that the stack's repository is at, where one is known and on this machine. */
async function commitOf({ definition, containers }: Known, host: Host): Promise<string | null> {
  const folder = repositoryOf(definition, containers, host.reach)
  return folder === null ? null : readCommit(folder)
}

const STOPPED = 'Rollcall was stopped while the run was under way.'
const TOO_LONG = 'The run took longer than 10 minutes and was ended.'
