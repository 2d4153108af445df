import pLimit from 'p-limit'
import type { PlannedCheck } from '#lib/core/checks/check.ts'
import { judgeCheck } from '#lib/core/checks/judge-check.ts'
import { planChecks } from '#lib/core/checks/plan-checks.ts'
import { definitionOf } from '#lib/core/definition-of.ts'
import { judgeRun } from '#lib/core/judge-run.ts'
import type { HostObservation } from '#lib/core/observation.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import type { StoredStack } from '#lib/core/stored-stack.ts'
import { readRun } from '#lib/db/read/read-run.ts'
import { readStack } from '#lib/db/read/read-stack.ts'
import { endRun } from '#lib/db/write/end-run.ts'
import { finishRun } from '#lib/db/write/finish-run.ts'
import { landResult } from '#lib/db/write/land-result.ts'
import { noteAsking } from '#lib/db/write/note-asking.ts'
import { startRun } from '#lib/db/write/start-run.ts'
import { announce } from '#lib/live/channel.ts'
import { addLog } from './add-log.ts'
import { type Ask, askerOf } from './asker.ts'
import { cancelSignal } from './cancel-signal.ts'
import { type Host, hostOf } from './hosts.ts'
import { lookAtHost } from './look-at-host.ts'
import { throttle } from './throttle.ts'

const SIDE_BY_SIDE = 8
const OVERALL_DEADLINE_MS = 10 * 60_000

/** Carries out a queued run: observe, ask every planned check, decide, keep; the run always ends in a state of its own. */
export async function verifyStack(runId: string, workerKey: number, stop: AbortSignal): Promise<void> {
  const run = await readRun(runId)
  const stack = run === null ? null : await readStack(run.stackSlug)
  if (run === null || stack === null || run.state !== 'queued') return
  const news = [
    { topic: 'run' as const, id: runId },
    { topic: 'stack' as const, slug: stack.slug },
    { topic: 'board' as const },
  ]
  try {
    await carryOut(runId, stack, workerKey, stop)
  } catch (error) {
    console.error(`rollcall: run ${runId} broke:`, error)
    await endRun(runId, 'broken', 'Rollcall itself failed while verifying; the server log has the details.')
  } finally {
    await announce(...news)
  }
}

async function carryOut(
  runId: string,
  stack: StoredStack,
  workerKey: number,
  stop: AbortSignal,
): Promise<void> {
  const host = hostOf(stack.host.id)
  if (host === null)
    return endRun(runId, 'broken', 'This Rollcall does not know the host that the stack is on.')
  const look = await lookAtHost(host)
  const containers = look.ok ? look.containers.filter((one) => one.project === stack.project) : []
  const known = look.ok ? { ...stack, observation: { ok: true as const, at: look.at, containers } } : stack
  const definition = definitionOf(known)
  const planned = planChecks(
    definition,
    look.ok ? containers : (stack.observation?.containers ?? []),
    host.reach,
  )
  const started = await startRun(runId, {
    workerKey,
    planned: planned.length,
    definitionVersion: stack.definition?.version ?? 0,
    engineVersion: look.ok ? look.engine.version : null,
    commit: null,
  })
  if (!started) return
  await announce({ topic: 'run', id: runId }, { topic: 'board' })
  const cancelled = cancelSignal(runId)
  try {
    const late = AbortSignal.timeout(OVERALL_DEADLINE_MS)
    const signal = AbortSignal.any([stop, cancelled.signal, late])
    const results = await askAll(runId, planned, host, look, signal)
    if (cancelled.signal.aborted) return await endRun(runId, 'cancelled', null)
    if (stop.aborted)
      return await endRun(runId, 'interrupted', 'Rollcall was stopped while the run was under way.')
    if (late.aborted)
      return await endRun(runId, 'broken', 'The run took longer than 10 minutes and was ended.')
    const { verdict, services } = look.ok
      ? judgeRun(definition, containers, results, new Date())
      : { verdict: 'unreachable' as const, services: [] }
    await finishRun(runId, verdict, services)
  } finally {
    cancelled.release()
  }
}

async function askAll(
  runId: string,
  planned: PlannedCheck[],
  host: Host,
  look: HostObservation,
  signal: AbortSignal,
): Promise<CheckResult[]> {
  const ask = look.ok ? askerOf(host.engine, signal) : unasked(look.problem.detail)
  const tell = throttle(() => announce({ topic: 'run', id: runId }), 150)
  const limit = pLimit(SIDE_BY_SIDE)
  const results = await limit.map(planned, async (check, position) => {
    if (position % SIDE_BY_SIDE === 0)
      await noteAsking(runId, `${check.service}: ${check.kind} ${check.detail}`.trim())
    const judged = judgeCheck(check, await ask(check.question), new Date())
    const containerId = check.question.on === 'observation' ? check.question.containerId : null
    const result = look.ok ? await addLog(judged, containerId, host.engine) : judged
    if (!signal.aborted) await landResult(runId, position, result)
    tell()
    return result
  })
  await tell.settled()
  return results
}

function unasked(detail: string): Ask {
  return async () => ({ kind: 'unasked', durationMs: 0, reason: `the engine could not be asked: ${detail}` })
}
