import type { Cause } from './cause.ts'
import type { RunDiff } from './run-view.ts'

/** Compares the causes of two runs: one that has the same code and title is the same, whichever services it explains. */
export function diffCauses(before: readonly Cause[], now: readonly Cause[]): RunDiff['causes'] {
  const past = new Set(before.map(keyOf))
  const present = new Set(now.map(keyOf))
  return {
    appeared: now.filter((cause) => !past.has(keyOf(cause))),
    gone: before.filter((cause) => !present.has(keyOf(cause))),
  }
}

function keyOf({ code, title }: Cause): string {
  return `${code}\u0000${title}`
}
