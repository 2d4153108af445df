import type { Outcome } from '#lib/core/outcome.ts'
import { type Tone, toneOf, type Verdict } from '#lib/core/verdict-words.ts'

const TONE_SHAPES: Record<Tone, string> = { good: '●', busy: '◐', warn: '▲', bad: '■', unknown: '○' }
const OUTCOME_SHAPES: Record<Outcome, string> = { pass: '●', fail: '■', 'not verified': '○', waived: '▲' }

/** Maps a verdict to a shape that tells it apart without colour, beside its word. */
export function verdictShape(verdict: Verdict): string {
  return TONE_SHAPES[toneOf(verdict)]
}

/** Maps an outcome to a shape that tells it apart without colour, beside its word. */
export function outcomeShape(outcome: Outcome): string {
  return OUTCOME_SHAPES[outcome]
}
