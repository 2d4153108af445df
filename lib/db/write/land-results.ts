import type { CheckResult } from '#lib/core/outcome.ts'
import { ask } from '../ask.ts'
import { storableJson, storableText } from '../storable.ts'

/** A result and its place in the run's plan. */
export type Landed = { position: number; result: CheckResult }

/** Keeps results of a running run, all or none; false when the run is not running any more, for it takes none then. */
export async function landResults(runId: string, landed: readonly Landed[]): Promise<boolean> {
  const data = landed.map(({ position, result }) => resultRow(runId, position, result))
  try {
    await ask((db) => db.result.createMany({ data }))
    return true
  } catch (error) {
    if (takesNone(error)) return false
    throw error
  }
}

function resultRow(runId: string, position: number, result: CheckResult) {
  const { service, subject, kind, detail, outcome, reason, evidence } = result
  return {
    ...{ runId, position, kind, outcome },
    service: storableText(service),
    subject: storableText(subject),
    detail: storableText(detail),
    reason: storableText(reason),
    evidence: storableJson(evidence),
  }
}

/** The migration `honest_runs` refuses late results with this code. */
function takesNone(error: unknown): boolean {
  return /RC002/.test(JSON.stringify(error) + String(error))
}
