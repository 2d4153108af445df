'use client'

import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from 'react'

type Clock = { renderedAt: number; aheadBy: number }

const ClockContext = createContext<Clock | null>(null)

// A difference this small is the page's own way over the network.
const TOLERANCE_MS = 5_000

/** Gives every Moment below it the server's time, so that first paint and hydration agree and a wrong reader's clock does no harm. */
export function ClockProvider({ at, children }: { at: number; children: ReactNode }) {
  const [clock] = useState(() => {
    const aheadBy = at - Date.now()
    return { renderedAt: at, aheadBy: Math.abs(aheadBy) < TOLERANCE_MS ? 0 : aheadBy }
  })
  return <ClockContext value={clock}>{children}</ClockContext>
}

/** Maps the present to words, again every second, and renders only when the words change; null before there is a clock. */
export function useWordsOfNow(words: (now: number) => string): string | null {
  const clock = useContext(ClockContext)
  return useSyncExternalStore(
    subscribe,
    () => words(Date.now() + (clock?.aheadBy ?? 0)),
    () => (clock ? words(clock.renderedAt) : null),
  )
}

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(() => {
    for (const each of listeners) each()
  }, 1_000)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}
