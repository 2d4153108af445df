import type { ReactNode } from 'react'
import type { Tone } from '#lib/core/verdict-words.ts'
import { TONE_BORDER, TONE_TEXT, TONE_WASH } from './tone.ts'
import { ToneGlyph } from './tone-glyph.tsx'

type Props = { tone?: Tone; title: ReactNode; children?: ReactNode; action?: ReactNode; live?: boolean }

/** Something to know, with its tone's shape; `live` reads it out when it appears. */
export function Notice({ tone = 'unknown', title, children, action, live = false }: Props) {
  return (
    <div
      role={live ? 'alert' : undefined}
      className={`flex flex-wrap items-start gap-3 rounded-lg border px-4 py-3 ${TONE_WASH[tone]} ${TONE_BORDER[tone]}`}
    >
      <ToneGlyph tone={tone} className={`mt-0.5 size-5 shrink-0 ${TONE_TEXT[tone]}`} />
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-semibold">{title}</p>
        {children && <div className="mt-0.5 text-sm">{children}</div>}
      </div>
      {action}
    </div>
  )
}
