import { Glyph, type Shape } from '#components/ui/glyph.tsx'
import { TONE_TEXT } from '#components/ui/tone.ts'
import { VerdictMark } from '#components/ui/verdict-mark.tsx'
import type { RunState } from '#lib/core/run.ts'
import type { Tone, Verdict } from '#lib/core/verdict-words.ts'

const MARKS: Record<RunState, { shape: Shape; tone: Tone }> = {
  queued: { shape: 'wheel', tone: 'busy' },
  running: { shape: 'half disc', tone: 'busy' },
  finished: { shape: 'ring', tone: 'unknown' },
  cancelled: { shape: 'bar', tone: 'unknown' },
  interrupted: { shape: 'triangle', tone: 'warn' },
  broken: { shape: 'broken link', tone: 'bad' },
}

type Props = { state: RunState; verdict: Verdict | null; large?: boolean }

/** A run's verdict, or the state that keeps it from having one. */
export function RunMark({ state, verdict, large = false }: Props) {
  if (verdict !== null) return <VerdictMark verdict={verdict} large={large} />
  const { shape, tone } = MARKS[state]
  const size = large ? 'gap-2.5 text-xl' : 'gap-1.5 text-sm'
  return (
    <span className={`inline-flex items-center font-semibold whitespace-nowrap ${size} ${TONE_TEXT[tone]}`}>
      <Glyph shape={shape} className={large ? 'size-6 shrink-0' : 'size-4 shrink-0'} />
      {state}
    </span>
  )
}
