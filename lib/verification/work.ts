import { readQueuedRuns } from '#lib/db/read/read-queued-runs.ts'
import type { Presence } from '#lib/db/write/hold-presence.ts'
import { interruptAbandonedRuns } from '#lib/db/write/interrupt-abandoned-runs.ts'
import { announce } from '#lib/live/channel.ts'
import { queue, VERIFY_QUEUE, type VerifyJob } from './queue.ts'
import { verifyStack } from './verify-stack.ts'

const RUNS_SIDE_BY_SIDE = 4
const MOP_UP_MS = 10_000

/** Takes verification jobs until `stop` aborts, and ends runs whose worker is gone as interrupted. */
export async function work(presence: Presence, stop: AbortSignal): Promise<void> {
  await mopUp()
  const timer = setInterval(() => void mopUp().catch(said), MOP_UP_MS)
  stop.addEventListener('abort', () => clearInterval(timer))
  const boss = await queue()
  const options = {
    localConcurrency: RUNS_SIDE_BY_SIDE,
    pollingIntervalSeconds: 2,
    notifyPollingIntervalSeconds: 10,
  }
  await boss.work<VerifyJob>(VERIFY_QUEUE, options, async (jobs) => {
    for (const job of jobs) await verifyStack(job.data.runId, presence.key, stop)
  })
  // A process may have died with a job in its hand; a run that is queued twice is still carried out once.
  for (const runId of await readQueuedRuns()) await boss.send(VERIFY_QUEUE, { runId })
}

async function mopUp(): Promise<void> {
  const interrupted = await interruptAbandonedRuns()
  if (interrupted.length === 0) return
  await announce({ topic: 'board' }, ...interrupted.map((id) => ({ topic: 'run' as const, id })))
}

function said(error: unknown): void {
  console.error('rollcall: could not look for abandoned runs:', error)
}
