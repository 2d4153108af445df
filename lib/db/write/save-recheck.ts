import type { CheckResult } from '#lib/core/outcome.ts'
import { ask } from '../ask.ts'
import { storableJson, storableText } from '../storable.ts'

/** Keeps what a check of a finished run said when it was asked once more. */
export async function saveRecheck(runId: string, by: string, result: CheckResult): Promise<void> {
  const data = { runId, requestedBy: storableText(by), result: storableJson(result) }
  await ask((db) => db.recheck.create({ data }))
}
