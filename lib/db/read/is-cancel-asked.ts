import { ask } from '../ask.ts'

/** Whether a run is to be stopped: somebody asked for it, or it is no longer there. */
export async function isCancelAsked(id: string): Promise<boolean> {
  const run = await ask((db) => db.run.findUnique({ where: { id }, select: { cancelAsked: true } }))
  return run === null || run.cancelAsked
}
