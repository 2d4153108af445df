'use client'

import { useState, useTransition } from 'react'
import { announce } from '#components/live/announcer.tsx'
import { Button } from '#components/ui/button.tsx'
import { reach } from '#components/ui/reach.ts'

export type LookAgain = () => Promise<{ ok: true } | { ok: false; reason: string }>

/** Has Rollcall look at the engine at once. */
export function LookAgainButton({ lookAgain }: { lookAgain: LookAgain }) {
  const [busy, start] = useTransition()
  const [reason, setReason] = useState<string | null>(null)
  const look = () =>
    start(async () => {
      const answer = await reach(lookAgain)
      setReason(answer.ok ? null : answer.reason)
      if (answer.ok) announce('Looked again.')
    })
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Button small busy={busy} onClick={look}>
        Look again
      </Button>
      {reason && (
        <span role="alert" className="text-bad text-sm">
          {reason}
        </span>
      )}
    </span>
  )
}
