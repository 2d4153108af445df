import type { CheckResult } from '#lib/core/outcome.ts'
import { ask } from '../ask.ts'
import { storableJsonText } from '../storable.ts'

/** A result and its place in the run's plan. */
export type Landed = { position: number; result: CheckResult }

/** Keeps results of a running run, all or none; false when the run is not running any more, for it takes none then. */
export async function landResults(runId: string, landed: readonly Landed[]): Promise<boolean> {
  const rows = landed.map(({ position, result }) => ({ id: crypto.randomUUID(), position, ...result }))
  // One parameter for the whole batch: with one for each column of each row, binding cost more than all checks.
  const batch = storableJsonText(rows)
  try {
    await ask(
      (db) => db.$executeRaw`
        INSERT INTO "Result" ("id", "runId", "position", "service", "subject", "kind", "detail", "outcome", "reason", "advisory", "evidence")
        SELECT "id", ${runId}, "position", "service", "subject", "kind", "detail", "outcome", "reason", "advisory", "evidence"
        FROM jsonb_to_recordset(${batch}::jsonb) AS landed(
          "id" text, "position" int, "service" text, "subject" text, "kind" text, "detail" text, "outcome" text,
          "reason" text, "advisory" boolean, "evidence" jsonb)`,
    )
    return true
  } catch (error) {
    if (takesNone(error)) return false
    throw error
  }
}

/** The migrations refuse late results with RC002; 23503 says that the run itself is gone. */
function takesNone(error: unknown): boolean {
  return /RC002|23503/.test(JSON.stringify(error) + String(error))
}
