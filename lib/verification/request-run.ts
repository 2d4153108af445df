import { drillRefusal } from '#lib/core/drill-refusal.ts'
import { readStack } from '#lib/db/read/read-stack.ts'
import { endRun } from '#lib/db/write/end-run.ts'
import { openRun } from '#lib/db/write/open-run.ts'
import { announce } from '#lib/live/channel.ts'
import { queue, VERIFY_QUEUE, type VerifyJob } from './queue.ts'

export type RunRequested =
  | { ok: true; runId: string }
  | { ok: false; reason: string; runId?: string; refused?: 'drills' }

/** Asks for a verification of a stack, with drills where asked for; refused, naming the run, while one is queued or under way. */
export async function requestRun(slug: string, by: string, drills = false): Promise<RunRequested> {
  const refusal = drills ? await refuseDrills(slug) : null
  if (refusal !== null) return { ok: false, reason: refusal, refused: 'drills' }
  const opened = await openRun(slug, by, drills)
  if (!opened.ok)
    return { ok: false, reason: opened.reason, ...(opened.runId === null ? {} : { runId: opened.runId }) }
  const job: VerifyJob = { runId: opened.id }
  try {
    await (await queue()).send(VERIFY_QUEUE, job)
  } catch (error) {
    await endRun(opened.id, 'broken', 'The job queue did not take the run.')
    throw error
  }
  await announce({ topic: 'board' }, { topic: 'stack', slug }, { topic: 'run', id: opened.id })
  return { ok: true, runId: opened.id }
}

async function refuseDrills(slug: string): Promise<string | null> {
  const stack = await readStack(slug)
  return stack === null ? null : drillRefusal(stack.host)
}
