'use client'

import Link from 'next/link'
import { type KeyboardEvent, useRef, useState } from 'react'
import { serviceAnchor } from '#components/stack/service-anchor.ts'
import { TONE_BORDER, TONE_WASH } from '#components/ui/tone.ts'
import { VerdictGlyph } from '#components/ui/verdict-mark.tsx'
import type { BoardRow } from '#lib/core/board.ts'
import { toneOf } from '#lib/core/verdict-words.ts'

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** One square per service, worst first as given, never smaller than a target may be; one tab stop, arrows move, hover and focus tell name and state. */
export function Squares({ row }: { row: Pick<BoardRow, 'slug' | 'name' | 'squares'> }) {
  const [at, setAt] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const last = row.squares.length - 1
  const stop = Math.min(at, last)
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? last : step === undefined ? null : stop + step
    if (next === null || next < 0 || next > last) return
    event.preventDefault()
    setAt(next)
    list.current?.querySelectorAll('a')[next]?.focus()
  }
  return (
    <ul ref={list} onKeyDown={move} aria-label={`Services of ${row.name}`} className="flex flex-wrap gap-0.5">
      {row.squares.map(({ service, verdict, reason }, index) => (
        <li key={service}>
          <Link
            href={`/stacks/${row.slug}#${serviceAnchor(service)}`}
            prefetch={false}
            tabIndex={index === stop ? 0 : -1}
            onFocus={() => setAt(index)}
            aria-label={`${service}: ${verdict}`}
            data-tip={`${service}: ${verdict}${reason ? `. ${reason}` : ''}`}
            className={`grid size-6 place-items-center rounded-sm border ${TONE_WASH[toneOf(verdict)]} ${TONE_BORDER[toneOf(verdict)]}`}
          >
            <VerdictGlyph verdict={verdict} className="size-[70%]" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
