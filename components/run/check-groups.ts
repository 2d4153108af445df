import type { CheckResult, Outcome } from '#lib/core/outcome.ts'

type CheckGroups = {
  /** What decides the verdict, worst outcome first; outcomes that none had are left out. */
  byOutcome: { outcome: Outcome; checks: CheckResult[] }[]
  /** Advice that nobody declared: what is remarked first, then what is followed. */
  advice: CheckResult[]
}

const ORDER: Outcome[] = ['fail', 'not verified', 'waived', 'pass']

/** Sorts a run's results into what decides its verdict and what only advises; within a group the order stays. */
export function groupChecks(results: readonly CheckResult[]): CheckGroups {
  const ofOutcome = (outcome: Outcome, advisory: boolean) =>
    results.filter((result) => result.outcome === outcome && result.advisory === advisory)
  return {
    byOutcome: ORDER.map((outcome) => ({ outcome, checks: ofOutcome(outcome, false) })).filter(
      ({ checks }) => checks.length > 0,
    ),
    advice: ORDER.flatMap((outcome) => ofOutcome(outcome, true)),
  }
}

/** Says how much the advice of a run remarks: `Advice: 7 remarks that do not change the verdict`. */
export function adviceTitle(advice: readonly Pick<CheckResult, 'outcome'>[]): string {
  const remarks = advice.filter(({ outcome }) => outcome === 'fail').length
  if (remarks === 0) return 'Advice: nothing to remark'
  return remarks === 1
    ? 'Advice: 1 remark that does not change the verdict'
    : `Advice: ${remarks} remarks that do not change the verdict`
}
