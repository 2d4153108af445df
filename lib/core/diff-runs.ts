import { bySeverity } from './by-severity.ts'
import { diffCauses } from './diff-causes.ts'
import type { CheckResult } from './outcome.ts'
import { checkKey } from './outcome.ts'
import type { JudgedService, Run } from './run.ts'
import type { Moved, RunDiff } from './run-view.ts'

/**
 * Compares two runs of one stack, check by check and in what they looked at. What the later run has no answer to is `gone` or
 * `notVerified`, whatever it was before: a failure is not fixed by it, and what passed is not known to pass any more. Advice is left out.
 */
export function diffRuns(previous: Run, current: Run): RunDiff {
  const [past, present] = [previous, current].map(({ results }) => results.filter((one) => !one.advisory))
  const before = byKey(past ?? [])
  const now = byKey(present ?? [])
  const outcomeBefore = (result: CheckResult) => before.get(checkKey(result))?.outcome
  const failing = (present ?? []).filter(({ outcome }) => outcome === 'fail')
  return {
    previous: { id: previous.id, number: previous.number },
    appeared: failing.filter((result) => outcomeBefore(result) !== 'fail').toSorted(bySeverity),
    fixed: (present ?? [])
      .filter((result) => isSettled(result) && outcomeBefore(result) === 'fail')
      .toSorted(bySeverity),
    stillFailing: failing.filter((result) => outcomeBefore(result) === 'fail').toSorted(bySeverity),
    notVerified: (past ?? [])
      .filter((result) => isLost(result, now.get(checkKey(result))))
      .toSorted(bySeverity),
    gone: (past ?? []).filter((result) => !now.has(checkKey(result))).toSorted(bySeverity),
    images: movedImages(previous.services, current.services),
    definition:
      previous.definitionVersion === current.definitionVersion
        ? null
        : { before: previous.definitionVersion, now: current.definitionVersion },
    commit: movedCommit(previous.commit, current.commit),
    causes: diffCauses(previous.causes, current.causes),
  }
}

function isLost(before: CheckResult, now: CheckResult | undefined): boolean {
  return now?.outcome === 'not verified' && before.outcome !== 'not verified'
}

function isSettled({ outcome }: CheckResult): boolean {
  return outcome === 'pass' || outcome === 'waived'
}

function byKey(results: readonly CheckResult[]): Map<string, CheckResult> {
  return new Map(results.map((result) => [checkKey(result), result]))
}

function movedImages(before: readonly JudgedService[], now: readonly JudgedService[]): RunDiff['images'] {
  const past = new Map(before.map((service) => [service.name, service]))
  return now.flatMap((service) => {
    const then = past.get(service.name)
    const moved = then === undefined ? null : movedImage(then, service)
    return moved === null ? [] : [{ service: service.name, ...moved }]
  })
}

/** An image that is not there, or was not, is no other image: its digest tells where both have one, else its id, else its name. */
function movedImage(before: JudgedService, now: JudgedService): Moved | null {
  for (const key of ['imageDigest', 'imageId', 'image'] as const) {
    const [then, today] = [before[key], now[key]]
    if (then === null || today === null) continue
    return then === today ? null : { before: then, now: today }
  }
  return null
}

// A commit that is not known says nothing about the other.
function movedCommit(before: string | null, now: string | null): Moved | null {
  return before === null || now === null || before === now ? null : { before, now }
}
