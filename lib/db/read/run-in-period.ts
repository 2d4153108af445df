import type { Run } from '#lib/core/run.ts'
import type { Interval } from '#lib/core/sprint-interval.ts'
import { ask } from '../ask.ts'
import { readRun } from './read-run.ts'

/** A stack's latest run that finished within the interval; null when none did. */
export async function readRunInPeriod(slug: string, { from, toExclusive }: Interval): Promise<Run | null> {
  const where = { stack: { slug }, state: 'finished', finishedAt: { gte: from, lt: toExclusive } }
  const found = await ask((db) =>
    db.run.findFirst({ where, orderBy: [{ finishedAt: 'desc' }, { number: 'desc' }], select: { id: true } }),
  )
  return found === null ? null : readRun(found.id)
}
