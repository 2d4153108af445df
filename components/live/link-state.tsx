'use client'

import { Glyph, type Shape } from '#components/ui/glyph.tsx'
import type { Link } from './listen.ts'
import { useLink } from './live-provider.tsx'

const WORDS: Record<Link, { shape: Shape; colour: string; tip: string }> = {
  connecting: { shape: 'ring', colour: 'text-soft', tip: 'Connecting to the stream of changes.' },
  live: { shape: 'disc', colour: 'text-good', tip: 'Changes show as they happen.' },
  polling: {
    shape: 'half disc',
    colour: 'text-warn',
    tip: 'The stream of changes is down; asking every 5 seconds.',
  },
  offline: {
    shape: 'broken link',
    colour: 'text-bad',
    tip: 'Rollcall cannot be reached; what is shown may be old. Trying every 5 seconds.',
  },
  'signed out': {
    shape: 'broken link',
    colour: 'text-bad',
    tip: 'Your session has ended; what is shown may be old.',
  },
}

/** Says quietly how fresh this page is kept. */
export function LinkState() {
  const link = useLink()
  const { shape, colour, tip } = WORDS[link]
  return (
    <span data-tip={tip} className="inline-flex min-w-24 items-center justify-end gap-1.5 text-soft text-sm">
      <Glyph shape={shape} className={`size-2.5 shrink-0 ${colour}`} />
      {link}
      <span className="sr-only">. {tip}</span>
    </span>
  )
}
