import { ask } from '../ask.ts'

/** The id of a stack's run that is queued or under way; null when there is none. */
export async function readActiveRun(slug: string): Promise<string | null> {
  const where = { stack: { slug }, state: { in: ['queued', 'running'] } }
  const run = await ask((db) => db.run.findFirst({ where, select: { id: true } }))
  return run?.id ?? null
}
