import { PgBoss } from 'pg-boss'
import { databaseUrl } from '#lib/db/client.ts'

export const VERIFY_QUEUE = 'verify-stack'
export type VerifyJob = { runId: string }

const place: typeof globalThis & { rollcallQueue?: Promise<PgBoss> } = globalThis

/** The job queue of this process, started once; jobs are never retried, for a run that broke says so and stays. */
export function queue(): Promise<PgBoss> {
  place.rollcallQueue ??= start().catch((error: unknown) => {
    delete place.rollcallQueue
    throw error
  })
  return place.rollcallQueue
}

/** Stops the queue of this process if it was started, letting jobs under way end for at most 5 s. */
export async function stopQueue(): Promise<void> {
  const started = place.rollcallQueue
  delete place.rollcallQueue
  await (await started)?.stop({ graceful: true, timeout: 5_000 })
}

async function start(): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString: databaseUrl(), schema: 'jobs', max: 4, useListenNotify: true })
  boss.on('error', (error) => console.error('rollcall: the job queue is in trouble:', error.message))
  await boss.start()
  await boss.createQueue(VERIFY_QUEUE, { retryLimit: 0, expireInSeconds: 900, notify: true })
  return boss
}
