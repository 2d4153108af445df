import type { Run } from '#lib/core/run.ts'
import { ask } from '../ask.ts'
import { readRun } from './read-run.ts'

/** The finished run of the same stack before this one; null when it is the first. */
export async function readPreviousRun(run: Pick<Run, 'stackSlug' | 'number'>): Promise<Run | null> {
  const where = { stack: { slug: run.stackSlug }, number: { lt: run.number }, state: 'finished' }
  const found = await ask((db) =>
    db.run.findFirst({ where, orderBy: { number: 'desc' }, select: { id: true } }),
  )
  return found === null ? null : readRun(found.id)
}
