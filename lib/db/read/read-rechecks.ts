import type { Recheck } from '#lib/core/run.ts'
import { ask } from '../ask.ts'
import { recheckOf } from '../rows.ts'

/** What was asked once more of a run's checks, newest first. */
export async function readRechecks(runId: string): Promise<Recheck[]> {
  const rows = await ask((db) =>
    db.recheck.findMany({ where: { runId }, orderBy: { at: 'desc' }, take: 500 }),
  )
  return rows.map(recheckOf)
}
