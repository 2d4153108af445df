import { ask } from '../ask.ts'

/** The ids of all runs that wait for a worker, oldest first. */
export async function readQueuedRuns(): Promise<string[]> {
  const rows = await ask((db) =>
    db.run.findMany({ where: { state: 'queued' }, select: { id: true }, orderBy: { requestedAt: 'asc' } }),
  )
  return rows.map(({ id }) => id)
}
