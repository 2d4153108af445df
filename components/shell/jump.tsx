'use client'

import { Search } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'

// Loaded when first opened: most visits never jump.
const JumpPalette = lazy(() => import('./jump-palette.tsx'))

/** Opens the jump palette, by press or by Ctrl K (⌘K). */
export function Jump() {
  const [open, setOpen] = useState(false)
  const [opened, setOpened] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setOpened(true)
      setOpen((was) => !was)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  const show = () => {
    setOpened(true)
    setOpen(true)
  }
  return (
    <>
      <button
        type="button"
        onClick={show}
        aria-keyshortcuts="Control+K Meta+K"
        className="inline-flex min-h-9 items-center gap-2 rounded-md px-2.5 text-soft text-sm hover:bg-sunken hover:text-ink"
      >
        <Search className="size-4" aria-hidden />
        <span className="sr-only lg:not-sr-only">Jump</span>
        <kbd className="hidden rounded-sm border border-line px-1 font-mono text-xs lg:inline" aria-hidden>
          Ctrl K
        </kbd>
      </button>
      {opened && (
        <Suspense fallback={null}>
          <JumpPalette open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
