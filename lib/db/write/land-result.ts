import type { CheckResult } from '#lib/core/outcome.ts'
import { ask } from '../ask.ts'
import { storableJson, storableText } from '../storable.ts'

/** Keeps one result of a running run; false when the run is not running any more, for it takes none then. */
export async function landResult(runId: string, position: number, result: CheckResult): Promise<boolean> {
  const { service, subject, kind, detail, outcome, reason, evidence } = result
  const data = {
    ...{ runId, position, kind, outcome },
    service: storableText(service),
    subject: storableText(subject),
    detail: storableText(detail),
    reason: storableText(reason),
    evidence: storableJson(evidence),
  }
  try {
    await ask((db) => db.result.create({ data, select: { id: true } }))
    return true
  } catch (error) {
    if (takesNone(error)) return false
    throw error
  }
}

/** The migration `honest_runs` refuses late results with this code. */
function takesNone(error: unknown): boolean {
  return /RC002/.test(JSON.stringify(error) + String(error))
}
