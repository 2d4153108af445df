// Browsers load this file: keep it free of zod and of every other import.

/** Every verdict, worst first: the board's order, and how a stack takes its word from its services. */
export const VERDICTS = [
  'unreachable',
  'failing',
  'missing',
  'degraded',
  'not verified',
  'starting',
  'expected failure',
  'running',
  'healthy',
  'completed',
  'inactive',
] as const

export type Verdict = (typeof VERDICTS)[number]

/** The five hues of `docs/verdicts.md`; each verdict also has its own shape and word. */
export type Tone = 'good' | 'busy' | 'warn' | 'bad' | 'unknown'

const TONES: Record<Verdict, Tone> = {
  unreachable: 'unknown',
  failing: 'bad',
  missing: 'bad',
  degraded: 'warn',
  'not verified': 'unknown',
  starting: 'busy',
  'expected failure': 'warn',
  running: 'good',
  healthy: 'good',
  completed: 'good',
  inactive: 'unknown',
}

/** Maps a verdict to its hue. */
export function toneOf(verdict: Verdict): Tone {
  return TONES[verdict]
}

/** Orders two verdicts so that the worse comes first. */
export function worstFirst(a: Verdict, b: Verdict): number {
  return VERDICTS.indexOf(a) - VERDICTS.indexOf(b)
}
