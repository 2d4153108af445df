'use client'

import { useRef } from 'react'
import { useScrolls } from './use-scrolls.ts'

/** What a machine said, as a block; long lines wrap, and what is longer than the block is scrolled with keys too. */
export function Output({ children }: { children: string }) {
  const frame = useRef<HTMLPreElement>(null)
  const reachable = useScrolls(frame) ? { role: 'group', 'aria-label': 'Output, scrolls', tabIndex: 0 } : {}
  return (
    <pre
      ref={frame}
      {...reachable}
      className="max-h-96 overflow-y-auto whitespace-pre-wrap rounded-md bg-sunken px-3 py-2 font-mono text-[0.8125rem] leading-relaxed [overflow-wrap:anywhere]"
    >
      {children}
    </pre>
  )
}
