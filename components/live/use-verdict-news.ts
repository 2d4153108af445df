'use client'

import { useEffect, useRef } from 'react'
import { announce } from './announcer.tsx'

/** Has changes of verdict read out: `octollm is now failing`. Names keep their place in `current` by key. */
export function useVerdictNews(current: readonly { name: string; verdict: string | null }[]): void {
  const before = useRef<Map<string, string | null> | null>(null)
  useEffect(() => {
    const known = before.current
    before.current = new Map(current.map(({ name, verdict }) => [name, verdict]))
    const changed = current.filter(({ name, verdict }) => known?.has(name) && known.get(name) !== verdict)
    const words = changed.flatMap(({ name, verdict }) =>
      verdict === null ? [] : [`${name} is now ${verdict}`],
    )
    if (words.length > 0) announce(`${words.join(', ')}.`)
  }, [current])
}
