import { toneOf, type Verdict } from '#lib/core/verdict-words.ts'
import { Glyph, type Shape } from './glyph.tsx'
import { TONE_TEXT } from './tone.ts'

const SHAPES: Record<Verdict, Shape> = {
  unreachable: 'broken link',
  failing: 'octagon',
  missing: 'empty square',
  degraded: 'triangle',
  'not verified': 'ring',
  starting: 'half disc',
  'expected failure': 'hatched octagon',
  running: 'disc',
  healthy: 'disc tick',
  completed: 'ring tick',
  inactive: 'bar',
}

/** A verdict's shape alone, for a place whose own label says the word. */
export function VerdictGlyph({ verdict, className = 'size-4' }: { verdict: Verdict; className?: string }) {
  return <Glyph shape={SHAPES[verdict]} className={`${TONE_TEXT[toneOf(verdict)]} ${className}`} />
}

/** A verdict as shape and word; `large` is for the one verdict that a page is about. */
export function VerdictMark({ verdict, large = false }: { verdict: Verdict; large?: boolean }) {
  const size = large ? 'gap-2.5 text-xl' : 'gap-1.5 text-sm'
  return (
    <span
      className={`inline-flex items-center font-semibold whitespace-nowrap ${size} ${TONE_TEXT[toneOf(verdict)]}`}
    >
      <VerdictGlyph verdict={verdict} className={large ? 'size-6 shrink-0' : 'size-4 shrink-0'} />
      {verdict}
    </span>
  )
}
