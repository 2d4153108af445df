'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useState, useTransition } from 'react'
import { reach } from '#components/ui/reach.ts'
import type { Trouble } from '#lib/core/trouble.ts'
import type { CheckRollcallFile, SaveRollcallFile } from './rollcall-file.ts'
import type { Draft } from './use-draft.ts'

/** What came of the last check or save, and the text it was about. */
export type FileAnswer =
  | { ok: true; words: string }
  | { ok: false; reason: string | null; troubles: readonly Trouble[]; text: string }

type Given = { slug: string; draft: Draft; check: CheckRollcallFile; save: SaveRollcallFile }

/** Checking and saving the text in hand, one at a time; a refusal takes nothing away. */
export function useFileActions({ slug, draft, check, save }: Given) {
  const client = useQueryClient()
  const [busy, start] = useTransition()
  const [answer, setAnswer] = useState<FileAnswer | null>(null)
  const { text, basedOn } = draft
  const refuse = (refused: { reason?: string; troubles?: readonly Trouble[] }) =>
    setAnswer({ ok: false, reason: refused.reason ?? null, troubles: refused.troubles ?? [], text })
  const checkNow = () =>
    start(async () => {
      const checked = await reach(() => check(slug, text))
      if (checked.ok) setAnswer({ ok: true, words: 'Nothing stands in the way. It is not saved yet.' })
      else refuse(checked)
    })
  const saveNow = () => {
    if (busy) return
    start(async () => {
      const saved = await reach(() => save(slug, text, basedOn))
      await client.invalidateQueries({ queryKey: ['definition', slug] })
      if (!saved.ok) return refuse(saved)
      draft.noteSaved(text, saved.version)
      setAnswer({ ok: true, words: `Saved as version ${saved.version}.` })
    })
  }
  return { busy, answer, checkNow, saveNow }
}
