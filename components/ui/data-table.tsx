'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'

/** A table that scrolls within itself when it is wider than its place; then the keyboard can scroll it too. */
export function DataTable({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => setScrolls(element.scrollWidth > element.clientWidth + 1)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    if (element.firstElementChild) observer.observe(element.firstElementChild)
    return () => observer.disconnect()
  }, [])
  const region = scrolls ? { role: 'region', 'aria-label': `${label}, scrolls sideways`, tabIndex: 0 } : {}
  return (
    <div ref={frame} {...region} className="relative min-w-0 overflow-x-auto">
      <table className="data-table" aria-label={label}>
        {children}
      </table>
    </div>
  )
}
