import { readQueuedRuns } from '#lib/db/read/read-queued-runs.ts'
import { readRunsInHand } from '#lib/db/read/read-runs-in-hand.ts'
import { endRun } from '#lib/db/write/end-run.ts'
import type { Presence } from '#lib/db/write/hold-presence.ts'
import { interruptAbandonedRuns } from '#lib/db/write/interrupt-abandoned-runs.ts'
import { announce } from '#lib/live/channel.ts'
import { queue, VERIFY_QUEUE, type VerifyJob } from './queue.ts'
import { verifyStack } from './verify-stack.ts'

const RUNS_SIDE_BY_SIDE = 4
const MOP_UP_MS = 10_000
const WAITED_LONG_MS = 60_000

/** Takes verification jobs until `stop` aborts, and ends or asks again for runs that nobody works on any more. */
export async function work(presence: Presence, stop: AbortSignal): Promise<void> {
  const inHand = new Set<string>()
  await mopUp(presence.key, inHand)
  const timer = setInterval(() => void mopUp(presence.key, inHand).catch(said), MOP_UP_MS)
  stop.addEventListener('abort', () => clearInterval(timer))
  const boss = await queue()
  const options = {
    localConcurrency: RUNS_SIDE_BY_SIDE,
    pollingIntervalSeconds: 2,
    notifyPollingIntervalSeconds: 10,
  }
  await boss.work<VerifyJob>(VERIFY_QUEUE, options, async (jobs) => {
    for (const { data } of jobs) {
      inHand.add(data.runId)
      await verifyStack(data.runId, presence.key, stop).finally(() => inHand.delete(data.runId))
    }
  })
  await askAgain(new Date())
  const patience = setInterval(
    () => void askAgain(new Date(Date.now() - WAITED_LONG_MS)).catch(said),
    WAITED_LONG_MS,
  )
  stop.addEventListener('abort', () => clearInterval(patience))
}

/**
 * Ends runs whose process is gone as interrupted, and our own that are in nobody's hand as broken: the database was away
 * when they were to end.
 */
export async function mopUp(workerKey: number, inHand: ReadonlySet<string>): Promise<void> {
  const ended = await interruptAbandonedRuns()
  for (const runId of await readRunsInHand(workerKey)) {
    if (inHand.has(runId)) continue
    await endRun(runId, 'broken', 'The database could not be reached when the run was to end.')
    ended.push(runId)
  }
  if (ended.length === 0) return
  await announce({ topic: 'board' }, ...ended.map((id) => ({ topic: 'run' as const, id })))
}

/** Sends a job again for runs that wait since before `since`, for its process may have died; a run is carried out only once. */
async function askAgain(since: Date): Promise<void> {
  const boss = await queue()
  for (const runId of await readQueuedRuns(since)) await boss.send(VERIFY_QUEUE, { runId })
}

function said(error: unknown): void {
  console.error('rollcall: could not look for runs that nobody works on:', error)
}
