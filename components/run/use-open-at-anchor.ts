'use client'

import { useEffect } from 'react'

/** Opens the evidence that the address points at, on arrival and whenever the address changes. */
export function useOpenAtAnchor(): void {
  useEffect(() => {
    const open = () => {
      // The browser has decoded nothing: ids hold the same escapes as the address.
      const target = document.getElementById(location.hash.slice(1))
      const folded = target?.querySelector('details')
      if (!target || !folded) return
      folded.open = true
      target.scrollIntoView({ block: 'start' })
    }
    open()
    window.addEventListener('hashchange', open)
    return () => window.removeEventListener('hashchange', open)
  }, [])
}
