'use client'

import { type ReactNode, useRef } from 'react'
import { useScrolls } from './use-scrolls.ts'

/** A table that scrolls within itself when it is wider than its place; then the keyboard can scroll it too. */
export function DataTable({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  const scrolls = useScrolls(frame)
  const region = scrolls ? { role: 'region', 'aria-label': `${label}, scrolls sideways`, tabIndex: 0 } : {}
  return (
    <div ref={frame} {...region} className="relative min-w-0 overflow-x-auto">
      <table className="data-table" aria-label={label}>
        {children}
      </table>
    </div>
  )
}
