import type { Outcome } from '#lib/core/outcome.ts'
import type { Verdict } from '#lib/core/verdict-words.ts'

// As the page draws them, in characters that common fonts have: filled is loud, hollow unknown, hatched excused.
const VERDICT_SHAPES: Record<Verdict, string> = {
  unreachable: '◆',
  failing: '■',
  missing: '□',
  degraded: '▲',
  'not verified': '○',
  starting: '◐',
  'expected failure': '▨',
  running: '●',
  healthy: '◉',
  completed: '✓',
  inactive: '▬',
}
const OUTCOME_SHAPES: Record<Outcome, string> = { pass: '◉', fail: '■', 'not verified': '○', waived: '◍' }

/** Maps a verdict to a shape that tells it apart without colour, beside its word. */
export function verdictShape(verdict: Verdict): string {
  return VERDICT_SHAPES[verdict]
}

/** Maps an outcome to a shape that tells it apart without colour, beside its word. */
export function outcomeShape(outcome: Outcome): string {
  return OUTCOME_SHAPES[outcome]
}
