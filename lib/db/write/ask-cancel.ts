import { ask } from '../ask.ts'
import { storableText } from '../storable.ts'

/** Asks for a run to be stopped: a queued one is cancelled at once, a running one is marked for its worker. */
export async function askCancel(given: string): Promise<'asked' | 'cancelled' | 'ended' | 'unknown'> {
  const id = storableText(given)
  const queued = { state: 'cancelled', finishedAt: new Date(), cancelAsked: true }
  if ((await change(id, 'queued', queued)) > 0) return 'cancelled'
  if ((await change(id, 'running', { cancelAsked: true })) > 0) return 'asked'
  return (await ask((db) => db.run.count({ where: { id } }))) > 0 ? 'ended' : 'unknown'
}

async function change(
  id: string,
  state: string,
  data: { state?: string; finishedAt?: Date; cancelAsked: boolean },
): Promise<number> {
  const { count } = await ask((db) => db.run.updateMany({ where: { id, state }, data }))
  return count
}
