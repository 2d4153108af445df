'use client'

import { useEffect } from 'react'

/** Opens the evidence that the address points at, and whatever it is folded into, on arrival and whenever the address changes. */
export function useOpenAtAnchor(): void {
  useEffect(() => {
    const open = () => {
      // The browser has decoded nothing: ids hold the same escapes as the address.
      const target = document.getElementById(location.hash.slice(1))
      const own = target?.querySelector('details') ?? null
      for (let folded = own ?? foldOf(target); folded !== null; folded = foldOf(folded)) folded.open = true
      if (own) target?.scrollIntoView({ block: 'start' })
    }
    open()
    window.addEventListener('hashchange', open)
    return () => window.removeEventListener('hashchange', open)
  }, [])
}

function foldOf(element: Element | null | undefined): HTMLDetailsElement | null {
  return element?.parentElement?.closest('details') ?? null
}
