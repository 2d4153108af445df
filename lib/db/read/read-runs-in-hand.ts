import { ask } from '../ask.ts'

/** The ids of the runs that memory says a worker is carrying out. */
export async function readRunsInHand(workerKey: number): Promise<string[]> {
  const where = { state: 'running', workerKey }
  const rows = await ask((db) => db.run.findMany({ where, select: { id: true } }))
  return rows.map(({ id }) => id)
}
