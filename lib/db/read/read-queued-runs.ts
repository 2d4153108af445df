import { ask } from '../ask.ts'

/** The ids of the runs that wait for a worker since `since` or longer, oldest first. */
export async function readQueuedRuns(since: Date): Promise<string[]> {
  const where = { state: 'queued', requestedAt: { lte: since } }
  const orderBy = { requestedAt: 'asc' } as const
  const rows = await ask((db) => db.run.findMany({ where, select: { id: true }, orderBy }))
  return rows.map(({ id }) => id)
}
