import type { Outcome } from '#lib/core/outcome.ts'
import type { Tone } from '#lib/core/verdict-words.ts'
import { Glyph, type Shape } from './glyph.tsx'
import { TONE_TEXT } from './tone.ts'

const MARKS: Record<Outcome, { shape: Shape; tone: Tone }> = {
  pass: { shape: 'disc tick', tone: 'good' },
  fail: { shape: 'octagon', tone: 'bad' },
  'not verified': { shape: 'ring', tone: 'unknown' },
  waived: { shape: 'hatched disc', tone: 'warn' },
}

/** An outcome as shape and word, with a figure before the word when it stands for several. */
export function OutcomeMark({ outcome, count }: { outcome: Outcome; count?: number }) {
  const { shape, tone } = MARKS[outcome]
  return (
    <span
      className={`inline-flex items-center gap-1.5 font-medium text-sm whitespace-nowrap ${TONE_TEXT[tone]}`}
    >
      <Glyph shape={shape} className="size-4 shrink-0" />
      {count === undefined ? outcome : `${count} ${outcome}`}
    </span>
  )
}
