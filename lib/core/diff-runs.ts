import { bySeverity } from './by-severity.ts'
import type { CheckResult } from './outcome.ts'
import { checkKey } from './outcome.ts'
import type { Run } from './run.ts'
import type { RunDiff } from './run-view.ts'

/**
 * Compares two runs of one stack check by check. What the later run has no answer to is `gone`, whatever it was before: a
 * failure is not fixed by it, and what passed is not known to pass any more.
 */
export function diffRuns(previous: Run, current: Run): RunDiff {
  const before = byKey(previous.results)
  const now = byKey(current.results)
  const past = (result: CheckResult) => before.get(checkKey(result))?.outcome
  const failing = current.results.filter(({ outcome }) => outcome === 'fail')
  return {
    previous: { id: previous.id, number: previous.number },
    appeared: failing.filter((result) => past(result) !== 'fail').toSorted(bySeverity),
    fixed: current.results
      .filter((result) => isSettled(result) && past(result) === 'fail')
      .toSorted(bySeverity),
    stillFailing: failing.filter((result) => past(result) === 'fail').toSorted(bySeverity),
    gone: previous.results.filter((result) => isGone(result, now.get(checkKey(result)))).toSorted(bySeverity),
  }
}

function isGone(before: CheckResult, now: CheckResult | undefined): boolean {
  if (now === undefined) return true
  return now.outcome === 'not verified' && before.outcome !== 'not verified'
}

function isSettled({ outcome }: CheckResult): boolean {
  return outcome === 'pass' || outcome === 'waived'
}

function byKey(results: readonly CheckResult[]): Map<string, CheckResult> {
  return new Map(results.map((result) => [checkKey(result), result]))
}
