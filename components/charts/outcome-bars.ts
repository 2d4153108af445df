import type { Outcome } from '#lib/core/outcome.ts'

/** The bars' order from the ground up, worst first so that trouble shares one base line, and how they are drawn. */
export const OUTCOME_BARS: readonly { outcome: Outcome; fill: string; stroke: string }[] = [
  { outcome: 'fail', fill: 'var(--bad)', stroke: 'var(--bad)' },
  { outcome: 'not verified', fill: 'url(#hollow)', stroke: 'var(--unknown)' },
  { outcome: 'waived', fill: 'url(#hatched)', stroke: 'var(--warn)' },
  { outcome: 'pass', fill: 'var(--good)', stroke: 'var(--good)' },
]
