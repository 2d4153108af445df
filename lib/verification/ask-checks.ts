import pLimit from 'p-limit'
import { afterSettling } from '#lib/core/checks/after-settling.ts'
import type { PlannedCheck } from '#lib/core/checks/check.ts'
import type { CheckResult } from '#lib/core/outcome.ts'
import { type Landed, landResults } from '#lib/db/write/land-results.ts'
import { noteAsking } from '#lib/db/write/note-asking.ts'
import { announce } from '#lib/live/channel.ts'
import { addLog } from './add-log.ts'
import { askUntilItPasses } from './asking/ask-until-it-passes.ts'
import type { Asker } from './asking/asker.ts'
import { landingOf } from './landing.ts'
import type { LogBook } from './log-book.ts'

// Most of a probe is waiting, so more are under way than there are cores; the engine has a bound of its own.
const SIDE_BY_SIDE = 32
// Every command inside a container is a process that the engine starts: more at once only wait for each other.
const EXECS_SIDE_BY_SIDE = 8
const PACE_MS = 100

export type Asking = {
  runId: string
  asker: Asker
  logs: LogBook
  /** Whether the run waited for the stack to be ready before. */
  settled: boolean
  signal: AbortSignal
}

/**
 * Puts every planned check side by side, drills one by one after all others, keeps each result as it lands, and maps the
 * plan to the results in its order.
 */
export async function askChecks(planned: readonly PlannedCheck[], asking: Asking): Promise<CheckResult[]> {
  const { runId, signal } = asking
  const underWay = new Set<PlannedCheck>()
  const landing = landingOf<Landed>(async (batch) => {
    if (!signal.aborted) await landResults(runId, batch)
    const [longest] = underWay
    if (longest !== undefined) await noteAsking(runId, inWords(longest))
    await announce({ topic: 'run', id: runId })
  }, PACE_MS)
  const askOne = async (check: PlannedCheck, position: number): Promise<CheckResult> => {
    underWay.add(check)
    const result = await resultOf(check, asking)
    underWay.delete(check)
    landing.land({ position, result })
    return result
  }
  const results = await inTurn(planned, askOne)
  await landing.done()
  return results
}

type AskOne = (check: PlannedCheck, position: number) => Promise<CheckResult>

async function inTurn(planned: readonly PlannedCheck[], askOne: AskOne): Promise<CheckResult[]> {
  const all = pLimit(SIDE_BY_SIDE)
  const execs = pLimit(EXECS_SIDE_BY_SIDE)
  const drills = pLimit(1)
  const looking = planned.map((check, position) => {
    const { on } = check.question
    if (on === 'drill') return null
    return on === 'exec' ? execs(() => askOne(check, position)) : all(() => askOne(check, position))
  })
  await Promise.all(looking)
  return Promise.all(
    planned.map((check, position) => looking[position] ?? drills(() => askOne(check, position))),
  )
}

async function resultOf(check: PlannedCheck, { asker, logs, settled, signal }: Asking): Promise<CheckResult> {
  const judged = await askUntilItPasses(check, asker, signal)
  return addLog(settled ? afterSettling(judged, check) : judged, containerOf(check), logs)
}

function inWords({ service, kind, detail }: PlannedCheck): string {
  return `${service === '' ? 'the stack' : service}: ${kind} ${detail}`.trim()
}

function containerOf({ question }: PlannedCheck): string | null {
  return question.on === 'observation' ? question.containerId : null
}
