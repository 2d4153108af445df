'use client'

import { useSyncExternalStore } from 'react'

let words = ''
const listeners = new Set<() => void>()

/** Has a screen reader say something when it next falls silent. */
export function announce(text: string): void {
  words = text
  for (const listener of listeners) listener()
}

/** The page's one polite voice. */
export function Announcer() {
  const text = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => words,
    () => '',
  )
  return (
    <div role="status" className="sr-only">
      {text}
    </div>
  )
}
