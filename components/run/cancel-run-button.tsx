'use client'

import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button.tsx'
import { reach } from '#components/ui/reach.ts'

export type CancelRun = (id: string) => Promise<{ ok: true } | { ok: false; reason: string }>

/** Asks for the run to stop; the run says itself when it has. */
export function CancelRunButton({ cancel, id }: { cancel: CancelRun; id: string }) {
  const [busy, start] = useTransition()
  const [said, setSaid] = useState<{ ok: boolean; text: string } | null>(null)
  const ask = () =>
    start(async () => {
      const answer = await reach(() => cancel(id))
      setSaid(answer.ok ? { ok: true, text: 'Stopping…' } : { ok: false, text: answer.reason })
    })
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      {said && (
        <span role="status" className={`text-sm ${said.ok ? 'text-soft' : 'text-bad'}`}>
          {said.text}
        </span>
      )}
      <Button busy={busy} onClick={ask} disabled={said?.ok === true}>
        Cancel run
      </Button>
    </span>
  )
}
