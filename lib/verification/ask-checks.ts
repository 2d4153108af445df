import pLimit from 'p-limit'
import type { PlannedCheck } from '#lib/core/checks/check.ts'
import { judgeCheck } from '#lib/core/checks/judge-check.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import { type Landed, landResults } from '#lib/db/write/land-results.ts'
import { noteAsking } from '#lib/db/write/note-asking.ts'
import type { Engine } from '#lib/docker/engine.ts'
import { announce } from '#lib/live/channel.ts'
import { addLog } from './add-log.ts'
import type { Asker } from './asker.ts'
import { landingOf } from './landing.ts'

// Most of a probe is waiting, so more are under way than there are cores; the engine has a bound of its own.
const SIDE_BY_SIDE = 32
const PACE_MS = 100

/** Puts every planned check side by side, keeps each result as it lands, and maps the plan to the results in its order. */
export async function askChecks(
  runId: string,
  planned: readonly PlannedCheck[],
  asker: Asker,
  logs: Engine | null,
  signal: AbortSignal,
): Promise<CheckResult[]> {
  const underWay = new Set<PlannedCheck>()
  const landing = landingOf<Landed>(async (batch) => {
    if (!signal.aborted) await landResults(runId, batch)
    const [longest] = underWay
    if (longest !== undefined) await noteAsking(runId, inWords(longest))
    await announce({ topic: 'run', id: runId })
  }, PACE_MS)
  const askOne = async (check: PlannedCheck, position: number): Promise<CheckResult> => {
    underWay.add(check)
    const judged = judgeCheck(check, await asker.ask(check.question), new Date())
    const result = logs === null ? judged : await addLog(judged, containerOf(check), logs)
    underWay.delete(check)
    landing.land({ position, result })
    return result
  }
  const results = await pLimit(SIDE_BY_SIDE).map(planned, askOne)
  await landing.done()
  return results
}

function inWords({ service, kind, detail }: PlannedCheck): string {
  return `${service}: ${kind} ${detail}`.trim()
}

function containerOf({ question }: PlannedCheck): string | null {
  return question.on === 'observation' ? question.containerId : null
}
