'use client'

import { useEffect, useState } from 'react'
import type { DefinitionView } from '#lib/core/definition-view.ts'

/** A text in hand, and the version it was begun from. */
type Typed = { text: string; basedOn: number }

type Saved = Pick<DefinitionView, 'text' | 'version'>

export type Draft = {
  text: string
  basedOn: number
  isChanged: boolean
  /** Somebody saved another version since this text was begun. */
  isOvertaken: boolean
  type: (text: string) => void
  /** Lets go of the text in hand for the saved one. */
  drop: () => void
  /** Bases the text in hand on the saved version, to be saved over it. */
  keep: () => void
  /** Notes that `text` was saved as `version`; what was typed since stays in hand. */
  noteSaved: (text: string, version: number) => void
}

/** The text of an editor: follows what is saved until somebody types, and then lets nothing take it away. */
export function useDraft(saved: Saved): Draft {
  const [typed, setTyped] = useState<Typed | null>(null)
  const text = typed?.text ?? saved.text
  const basedOn = typed?.basedOn ?? saved.version
  const isChanged = text !== saved.text
  useWarningBeforeLeaving(isChanged)
  return {
    text,
    basedOn,
    isChanged,
    isOvertaken: isChanged && saved.version > basedOn,
    type: (next) => setTyped({ text: next, basedOn }),
    drop: () => setTyped(null),
    keep: () => setTyped({ text, basedOn: saved.version }),
    noteSaved: (sent, version) =>
      setTyped((now) => (now === null || now.text === sent ? null : { ...now, basedOn: version })),
  }
}

function useWarningBeforeLeaving(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isChanged])
}
