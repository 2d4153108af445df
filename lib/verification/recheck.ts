import type { Answer } from '#lib/core/answer.ts'
import type { PlannedCheck } from '#lib/core/checks/check.ts'
import { planChecks } from '#lib/core/checks/plan-checks.ts'
import type { HostObservation } from '#lib/core/observation.ts'
import { type CheckResult, checkKey } from '#lib/core/outcome.ts'
import type { StoredStack } from '#lib/core/stored-stack.ts'
import { readRun } from '#lib/db/read/read-run.ts'
import { readStack } from '#lib/db/read/read-stack.ts'
import { saveRecheck } from '#lib/db/write/save-recheck.ts'
import { announce } from '#lib/live/channel.ts'
import { addLog } from './add-log.ts'
import { askUntilItPasses } from './asking/ask-until-it-passes.ts'
import { askerOf, silentAsker } from './asking/asker.ts'
import { type Host, hostOf } from './hosts.ts'
import { knownOf } from './known-of.ts'
import { logBookOf } from './log-book.ts'
import { lookAtHost } from './look-at-host.ts'

const DEADLINE_MS = 60_000

export type Rechecked = { ok: true; result: CheckResult } | Extract<Answer, { ok: false }>

/**
 * Asks one check of a finished run once more, alone, as its stack is defined now, and keeps the result beside the run, which
 * stays as it was. `key` is the check's (checkKey).
 */
export async function recheck(runId: string, key: string, by: string): Promise<Rechecked> {
  const run = await readRun(runId)
  const stack = run === null ? null : await readStack(run.stackSlug)
  if (run === null || stack === null) return refused('There is no such run.')
  if (run.state !== 'finished') return refused('The run has not finished; ask again when it has.')
  const before = run.results.find((result) => checkKey(result) === key)
  if (before === undefined) return refused('The run has no such check.')
  const host = hostOf(stack.host.id)
  if (host === null) return refused('This Rollcall does not know the host that the stack is on.')
  const asked = await askAlone(stack, host, key)
  if (asked === null)
    return refused('This check is not asked any more: the stack or its definition has changed. Re-verify it.')
  await saveRecheck(runId, by, asked)
  await announce({ topic: 'run', id: runId }, { topic: 'stack', slug: stack.slug })
  return { ok: true, result: asked }
}

async function askAlone(stack: StoredStack, host: Host, key: string): Promise<CheckResult | null> {
  const look = await lookAtHost(host)
  const check = plannedNow(stack, host, look, key)
  if (check === undefined) return null
  const signal = AbortSignal.timeout(DEADLINE_MS)
  const { definition } = knownOf(stack, look)
  const asker = look.ok ? askerOf(host.engine, definition, signal) : silentAsker(look.problem.detail)
  const result = await askUntilItPasses(check, asker, signal)
  const { question } = check
  const containerId = question.on === 'observation' ? question.containerId : null
  return addLog(result, containerId, logBookOf(look.ok ? host.engine : null))
}

/** Drills are never planned here: each takes a whole run, with its question before. */
function plannedNow(
  stack: StoredStack,
  host: Host,
  look: HostObservation,
  key: string,
): PlannedCheck | undefined {
  const { definition, containers } = knownOf(stack, look)
  const planned = planChecks(definition, containers, host.reach, { ...stack.host.may, drillsAsked: false })
  return planned.find((check) => checkKey(check) === key)
}

function refused(reason: string): { ok: false; reason: string } {
  return { ok: false, reason }
}
