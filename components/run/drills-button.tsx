'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { reach } from '#components/ui/reach.ts'
import type { PlannedDrill } from '#lib/core/planned-drills.ts'
import { PlannedDrills } from './planned-drills.tsx'
import type { Reverify } from './reverify-button.tsx'

type Props = { reverify: Reverify; slug: string; name: string; drills: readonly PlannedDrill[] }

/** Asks for a run with drills, after saying what they do to which services. */
export function DrillsButton({ reverify, slug, name, drills }: Props) {
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [busy, start] = useTransition()
  const [reason, setReason] = useState<string | null>(null)
  const confirm = () =>
    start(async () => {
      setReason(null)
      const answer = await reach(() => reverify(slug, true))
      const runId = 'runId' in answer ? answer.runId : undefined
      if (runId !== undefined && answer.ok) router.push(`/runs/${runId}`)
      else if (!answer.ok) setReason(answer.reason)
    })
  return (
    <>
      <Button onClick={() => setOpen(true)}>Re-verify with drills…</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={`Re-verify ${name} with drills?`}>
        <p>
          Drills change what runs. Beside every check, this run will do the following; each of these services
          is down for a moment.
        </p>
        <PlannedDrills drills={drills} />
        {reason && (
          <p role="alert" className="text-bad">
            {reason}
          </p>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={() => setOpen(false)}>Leave it</Button>
          <Button look="danger" busy={busy} onClick={confirm}>
            Re-verify with drills
          </Button>
        </div>
      </Dialog>
    </>
  )
}
