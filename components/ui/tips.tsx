'use client'

import { useEffect, useRef, useState } from 'react'
import { exactTime } from './exact-time.ts'

const TIPPED = '[data-tip], [data-moment]'

type Tip = { text: string; left: number; top: number; above: boolean }

/** Shows the words of the hovered or focused `data-tip` (or the exact time of `data-moment`) in one place for the whole page. */
export function Tips() {
  const [tip, setTip] = useState<Tip | null>(null)
  const owner = useRef<Element | null>(null)
  useEffect(() => {
    const hide = () => {
      owner.current?.removeAttribute('aria-describedby')
      owner.current = null
      setTip(null)
    }
    const show = (event: Event) => {
      const target = event.target instanceof Element ? event.target.closest(TIPPED) : null
      if (target === owner.current) return
      // The tip itself may be hovered, as WCAG 1.4.13 asks.
      if (event.target instanceof Element && event.target.closest('[role=tooltip]')) return
      hide()
      if (!target) return
      owner.current = target
      if (target instanceof HTMLElement && target.dataset.moment)
        target.setAttribute('aria-describedby', 'tip')
      setTip(placeTip(target))
    }
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && hide()
    document.addEventListener('pointerover', show)
    document.addEventListener('focusin', show)
    document.addEventListener('focusout', hide)
    document.addEventListener('keydown', onKey)
    window.addEventListener('scroll', hide, { passive: true, capture: true })
    return () => {
      document.removeEventListener('pointerover', show)
      document.removeEventListener('focusin', show)
      document.removeEventListener('focusout', hide)
      document.removeEventListener('keydown', onKey)
      window.removeEventListener('scroll', hide, { capture: true })
    }
  }, [])
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

function placeTip(target: Element): Tip {
  const { moment, tip } = target instanceof HTMLElement ? target.dataset : {}
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
