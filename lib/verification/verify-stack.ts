import { planChecks } from '#lib/core/checks/plan-checks.ts'
import { definitionOf } from '#lib/core/definition-of.ts'
import { judgeRun } from '#lib/core/judge-run.ts'
import type { HostObservation } from '#lib/core/observation.ts'
import type { StoredStack } from '#lib/core/stored-stack.ts'
import { readRun } from '#lib/db/read/read-run.ts'
import { readStack } from '#lib/db/read/read-stack.ts'
import { endRun } from '#lib/db/write/end-run.ts'
import { finishRun } from '#lib/db/write/finish-run.ts'
import { startRun } from '#lib/db/write/start-run.ts'
import { announce } from '#lib/live/channel.ts'
import { askChecks } from './ask-checks.ts'
import { askerOf, silentAsker } from './asker.ts'
import { cancelSignal } from './cancel-signal.ts'
import { type Host, hostOf } from './hosts.ts'
import { lookAtHost } from './look-at-host.ts'

const OVERALL_DEADLINE_MS = 10 * 60_000

/** Carries out a queued run: observe, ask every planned check, decide, keep; the run always ends in a state of its own. */
export async function verifyStack(runId: string, workerKey: number, stop: AbortSignal): Promise<void> {
  const run = await readRun(runId)
  const stack = run === null ? null : await readStack(run.stackSlug)
  if (run === null || stack === null || run.state !== 'queued') return
  try {
    const host = hostOf(stack.host.id)
    if (host === null)
      await endRun(runId, 'broken', 'This Rollcall does not know the host that the stack is on.')
    else await carryOut({ runId, stack, host, workerKey, stop })
  } catch (error) {
    console.error(`rollcall: run ${runId} broke:`, error)
    await endRun(runId, 'broken', 'Rollcall itself failed while verifying; the server log has the details.')
  } finally {
    await announce({ topic: 'run', id: runId }, { topic: 'stack', slug: stack.slug }, { topic: 'board' })
  }
}

type Errand = { runId: string; stack: StoredStack; host: Host; workerKey: number; stop: AbortSignal }

async function carryOut({ runId, stack, host, workerKey, stop }: Errand): Promise<void> {
  const startedAt = new Date()
  const look = await lookAtHost(host)
  const { definition, containers } = known(stack, look)
  const planned = planChecks(definition, containers, host.reach)
  const started = await startRun(runId, {
    workerKey,
    startedAt,
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
    const asker = look.ok ? askerOf(host.engine, signal) : silentAsker(look.problem.detail)
    const results = await askChecks(runId, planned, asker, look.ok ? host.engine : null, signal)
    if (cancelled.signal.aborted) return await endRun(runId, 'cancelled', null)
    if (stop.aborted) return await endRun(runId, 'interrupted', STOPPED)
    if (late.aborted) return await endRun(runId, 'broken', TOO_LONG)
    if (!look.ok) return void (await finishRun(runId, 'unreachable', []))
    const { verdict, services } = judgeRun(definition, await asker.seen(containers), results, new Date())
    await finishRun(runId, verdict, services)
  } finally {
    cancelled.release()
  }
}

/** What should be there and what is: as this look sees it, or as the last one did where the engine does not answer. */
function known(stack: StoredStack, look: HostObservation) {
  if (!look.ok) return { definition: definitionOf(stack), containers: stack.observation?.containers ?? [] }
  const containers = look.containers.filter((one) => one.project === stack.project)
  return {
    definition: definitionOf({ ...stack, observation: { ok: true, at: look.at, containers } }),
    containers,
  }
}

const STOPPED = 'Rollcall was stopped while the run was under way.'
const TOO_LONG = 'The run took longer than 10 minutes and was ended.'
