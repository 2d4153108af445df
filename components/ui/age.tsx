'use client'

import { useWordsOfNow } from './clock.tsx'
import { Glyph } from './glyph.tsx'
import { Moment } from './moment.tsx'

/** How old what is shown is; past `oldAfterMs` it says so aloud, for an old green is no green. */
export function Age({
  at,
  verb = 'seen',
  oldAfterMs = 60_000,
}: {
  at: string
  verb?: string
  oldAfterMs?: number
}) {
  const old = useWordsOfNow((now) => (now - Date.parse(at) > oldAfterMs ? 'old' : 'fresh')) === 'old'
  return (
    <span
      className={`inline-flex items-center gap-1 whitespace-nowrap ${old ? 'font-medium text-warn' : 'text-soft'}`}
    >
      {old && <Glyph shape="triangle" className="size-3.5" />}
      <span>
        {old ? `last ${verb}` : verb} <Moment at={at} />
      </span>
    </span>
  )
}
