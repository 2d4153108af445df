'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button, type ButtonLook } from '#components/ui/button.tsx'
import { reach } from '#components/ui/reach.ts'

export type Reverify = (
  slug: string,
  drills?: boolean,
) => Promise<{ ok: true; runId: string } | { ok: false; reason: string; runId?: string }>

type Props = { reverify: Reverify; slug: string; name: string; look?: ButtonLook; small?: boolean }

/** Asks for a run and leads to it; to the one under way where there is one already. */
export function ReverifyButton({ reverify, slug, name, look = 'plain', small = false }: Props) {
  const router = useRouter()
  const [busy, start] = useTransition()
  const [reason, setReason] = useState<string | null>(null)
  const ask = () =>
    start(async () => {
      setReason(null)
      const answer = await reach(() => reverify(slug))
      const runId = 'runId' in answer ? answer.runId : undefined
      if (runId !== undefined) router.push(`/runs/${runId}`)
      else if (!answer.ok) setReason(answer.reason)
    })
  return (
    <div className="grid justify-items-start gap-1 lg:justify-items-end">
      <Button look={look} small={small} busy={busy} onClick={ask} aria-label={`Re-verify ${name}`}>
        Re-verify
      </Button>
      {reason && (
        <p role="alert" className="max-w-56 text-bad text-sm">
          {reason}
        </p>
      )}
    </div>
  )
}
