import { ask } from '../ask.ts'
import { PRESENCE } from './presence-lock.ts'

/** Ends as interrupted every running run whose worker is gone; resolves to the runs' ids. */
export async function interruptAbandonedRuns(): Promise<string[]> {
  const rows = await ask(
    (db) =>
      db.$queryRaw<{ id: string }[]>`
      UPDATE "Run"
      SET "state" = 'interrupted', "asking" = NULL, "finishedAt" = now(),
          "trouble" = 'The process that ran it ended before the run did.'
      WHERE "state" = 'running' AND NOT EXISTS (
        SELECT FROM pg_locks
        WHERE locktype = 'advisory' AND objsubid = 2 AND granted
          AND classid = ${PRESENCE}::int4::oid AND objid = "Run"."workerKey"::oid
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
      )
      RETURNING "id"`,
  )
  return rows.map(({ id }) => id)
}
