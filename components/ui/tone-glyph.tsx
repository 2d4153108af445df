import type { Tone } from '#lib/core/verdict-words.ts'
import { Glyph, type Shape } from './glyph.tsx'

const SHAPES: Record<Tone, Shape> = {
  good: 'disc tick',
  busy: 'half disc',
  warn: 'triangle',
  bad: 'octagon',
  unknown: 'ring',
}

/** Draws a tone's shape where no verdict or outcome is meant. */
export function ToneGlyph({ tone, className = 'size-4' }: { tone: Tone; className?: string }) {
  return <Glyph shape={SHAPES[tone]} className={className} />
}
