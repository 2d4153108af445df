import type { ComparedRun } from '#lib/core/run-view.ts'
import { ask } from '../ask.ts'

const MOST = 50

/** The newest 50 finished runs of a stack besides one, newest first. */
export async function readOtherRuns(stackSlug: string, runId: string): Promise<ComparedRun[]> {
  const where = { stack: { slug: stackSlug }, state: 'finished', id: { not: runId } }
  return ask((db) =>
    db.run.findMany({ where, orderBy: { number: 'desc' }, take: MOST, select: { id: true, number: true } }),
  )
}
