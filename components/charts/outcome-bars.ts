import type { Outcome } from '#lib/core/outcome.ts'

/** The bars' order from the ground up, worst first so that trouble shares one base line, and their colours. */
export const OUTCOME_BARS: readonly { outcome: Outcome; fill: string }[] = [
  { outcome: 'fail', fill: 'var(--bad)' },
  { outcome: 'not verified', fill: 'url(#hollow)' },
  { outcome: 'waived', fill: 'url(#hatched)' },
  { outcome: 'pass', fill: 'var(--good)' },
]
