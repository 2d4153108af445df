import type { CheckResult, Outcome } from './outcome.ts'

/** How many checks ended in each outcome, advice apart. */
export type Tally = { pass: number; fail: number; 'not verified': number; waived: number }

/** Counts results by outcome; advice is not counted. */
export function tallyOf(results: readonly Pick<CheckResult, 'outcome' | 'advisory'>[]): Tally {
  const tally: Record<Outcome, number> = { pass: 0, fail: 0, 'not verified': 0, waived: 0 }
  for (const { outcome, advisory } of results) if (!advisory) tally[outcome] += 1
  return tally
}
