import type { Tone } from '#lib/core/verdict-words.ts'

// Whole class names: Tailwind finds them by reading the source.
export const TONE_TEXT: Record<Tone, string> = {
  good: 'text-good',
  busy: 'text-busy',
  warn: 'text-warn',
  bad: 'text-bad',
  unknown: 'text-unknown',
}

export const TONE_WASH: Record<Tone, string> = {
  good: 'bg-good-wash',
  busy: 'bg-busy-wash',
  warn: 'bg-warn-wash',
  bad: 'bg-bad-wash',
  unknown: 'bg-unknown-wash',
}

export const TONE_BORDER: Record<Tone, string> = {
  good: 'border-good/40',
  busy: 'border-busy/40',
  warn: 'border-warn/40',
  bad: 'border-bad/50',
  unknown: 'border-unknown/40',
}
