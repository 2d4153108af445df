'use client'

import { useEffect, useState } from 'react'
import { exactTime } from './exact-time.ts'

const TIPPED = '[data-tip], [data-moment]'

type Tip = { text: string; left: number; top: number; above: boolean }

/** Shows the words of the hovered or focused `data-tip` (or the exact time of `data-moment`) in one place for the whole page. */
export function Tips() {
  const [tip, setTip] = useState<Tip | null>(null)
  useEffect(() => watchTips(setTip), [])
  if (!tip) return null
  return (
    <div
      id="tip"
      role="tooltip"
      style={{ left: tip.left, top: tip.top, transform: `translate(-50%, ${tip.above ? '-100%' : '0'})` }}
      className="fixed z-50 w-max max-w-72 rounded-md bg-ink px-2.5 py-1.5 text-ground text-sm shadow-lg"
    >
      {tip.text}
    </div>
  )
}

function watchTips(setTip: (tip: Tip | null) => void): () => void {
  let owner: HTMLElement | null = null
  const hide = () => {
    owner?.removeAttribute('aria-describedby')
    owner = null
    setTip(null)
  }
  const show = ({ target }: Event) => {
    // The tip itself may be hovered, as WCAG 1.4.13 asks.
    if (!(target instanceof Element) || target.closest('[role=tooltip]')) return
    const tipped = target.closest<HTMLElement>(TIPPED)
    if (tipped === owner) return
    hide()
    if (!tipped) return
    owner = tipped
    if (tipped.dataset.moment) tipped.setAttribute('aria-describedby', 'tip')
    setTip(placeTip(tipped))
  }
  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && hide()
  const watching = new AbortController()
  const { signal } = watching
  document.addEventListener('pointerover', show, { signal })
  document.addEventListener('focusin', show, { signal })
  document.addEventListener('focusout', hide, { signal })
  document.addEventListener('keydown', onKey, { signal })
  window.addEventListener('scroll', hide, { signal, passive: true, capture: true })
  return () => watching.abort()
}

function placeTip(target: HTMLElement): Tip {
  const { moment, tip } = target.dataset
  const box = target.getBoundingClientRect()
  const half = Math.min(144, window.innerWidth / 2 - 8)
  const left = Math.min(Math.max(box.left + box.width / 2, half + 8), window.innerWidth - half - 8)
  const above = box.bottom + 80 > window.innerHeight
  return {
    text: moment ? exactTime(moment) : (tip ?? ''),
    left,
    top: above ? box.top - 6 : box.bottom + 6,
    above,
  }
}
