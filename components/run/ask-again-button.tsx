'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useState, useTransition } from 'react'
import { announce } from '#components/live/announcer.tsx'
import { Button } from '#components/ui/button.tsx'
import { reach } from '#components/ui/reach.ts'
import { type CheckResult, checkKey } from '#lib/core/outcome.ts'
import { checkWords } from './check-words.ts'

export type Recheck = (runId: string, key: string) => Promise<{ ok: true } | { ok: false; reason: string }>

/** Asks one check of a finished run once more, alone; its answer appears beside the run's own. */
export function AskAgainButton({
  recheck,
  runId,
  check,
}: {
  recheck: Recheck
  runId: string
  check: CheckResult
}) {
  const client = useQueryClient()
  const [busy, start] = useTransition()
  const [reason, setReason] = useState<string | null>(null)
  const ask = () =>
    start(async () => {
      setReason(null)
      const answer = await reach(() => recheck(runId, checkKey(check)))
      if (!answer.ok) return setReason(answer.reason)
      await client.invalidateQueries({ queryKey: ['run', runId] })
      announce(`Asked again: ${checkWords(check)}.`)
    })
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button small busy={busy} onClick={ask} aria-label={`Ask again: ${checkWords(check)}`}>
        Ask again
      </Button>
      {reason && (
        <p role="alert" className="text-bad text-sm">
          {reason}
        </p>
      )}
    </div>
  )
}
