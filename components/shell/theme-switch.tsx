'use client'

import { Monitor, Moon, Sun } from 'lucide-react'
import { useSyncExternalStore } from 'react'

type Theme = 'system' | 'light' | 'dark'

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }
const ICONS = { system: Monitor, light: Sun, dark: Moon }
const listeners = new Set<() => void>()

/** Goes round system, light and dark, and remembers the choice in this browser. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribe, readTheme, () => 'system' as const)
  const Icon = ICONS[theme]
  const next = NEXT[theme]
  return (
    <button
      type="button"
      onClick={() => writeTheme(next)}
      aria-label={`Theme: ${theme}. Change to ${next}.`}
      data-tip={`Theme: ${theme}`}
      className="inline-grid size-9 place-items-center rounded-md text-soft hover:bg-sunken hover:text-ink"
    >
      <Icon className="size-4" aria-hidden />
    </button>
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function readTheme(): Theme {
  const theme = document.documentElement.dataset.theme
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

function writeTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem('theme', theme)
  } catch {
    // Storage can be forbidden; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener()
}
