import { bySeverity } from '#lib/core/by-severity.ts'
import { diffRuns } from '#lib/core/diff-runs.ts'
import { type CheckResult, checkKey } from '#lib/core/outcome.ts'
import type { Run } from '#lib/core/run.ts'
import type { NumberedCheck, ReportChanges } from './report.ts'

/** Says what changed between two runs, check by check and service by service, pointing into the report's evidence. */
export function reportChanges(previous: Run, current: Run, checks: readonly NumberedCheck[]): ReportChanges {
  const { appeared, fixed, stillFailing, notVerified, gone } = diffRuns(previous, current)
  const numbered = new Map(checks.map((check) => [checkKey(check), check]))
  const point = (results: readonly CheckResult[]) =>
    results.flatMap((result) => numbered.get(checkKey(result)) ?? [])
  return {
    previous: { id: previous.id, number: previous.number, finishedAt: previous.finishedAt },
    appeared: point(appeared),
    fixed: point(fixed),
    stillFailing: point(stillFailing),
    gone: [...notVerified, ...gone].toSorted(bySeverity),
    services: movedServices(previous, current),
  }
}

function movedServices(previous: Run, current: Run): ReportChanges['services'] {
  const before = new Map(previous.services.map((service) => [service.name, service.verdict]))
  const after = new Map(current.services.map((service) => [service.name, service.verdict]))
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((name) => ({ name, before: before.get(name) ?? null, after: after.get(name) ?? null }))
    .filter((service) => service.before !== service.after)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
