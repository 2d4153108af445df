'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { reach } from '#components/ui/reach.ts'

export type ForgetStackAction = (slug: string) => Promise<{ ok: true } | { ok: false; reason: string }>

type Props = { forget: ForgetStackAction; slug: string; name: string }

/** Forgets a stack, after asking. */
export function ForgetStack({ forget, slug, name }: Props) {
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [busy, start] = useTransition()
  const [reason, setReason] = useState<string | null>(null)
  const confirm = () =>
    start(async () => {
      const answer = await reach(() => forget(slug))
      if (answer.ok) router.push('/')
      else setReason(answer.reason)
    })
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        Forget
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={`Forget ${name}?`}>
        <p>
          Its definitions, runs and evidence are deleted for good. Containers are left alone; a stack that
          still runs comes back at the next look, without its history.
        </p>
        {reason && (
          <p role="alert" className="text-bad">
            {reason}
          </p>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={() => setOpen(false)}>Keep it</Button>
          <Button look="danger" busy={busy} onClick={confirm}>
            Forget {name}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
