'use client'

import { useActionState, useState } from 'react'
import { Button, type ButtonLook } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import type { FormAction } from '#lib/core/form-answer.ts'
import { FormNotice } from './sent-form.tsx'

type Deed = { action: FormAction; id: string; deed: string; warning: string }

/** Does something to the thing `id` after asking once more; `deed` and `name` make the labels, `grave` makes it red. */
export function ConfirmedForm({ grave = false, name, ...deed }: Deed & { name: string; grave?: boolean }) {
  const [open, setOpen] = useState(false)
  const look = grave ? 'danger' : 'plain'
  const close = () => setOpen(false)
  return (
    <>
      <Button small look={look} onClick={() => setOpen(true)} aria-label={`${deed.deed} ${name}`}>
        {deed.deed}
      </Button>
      <Dialog open={open} onClose={close} title={`${deed.deed} ${name}?`}>
        {/* Mounted anew each time, so that no answer, and no secret in it, outlives its dialog. */}
        {open && <Question {...deed} look={look} close={close} />}
      </Dialog>
    </>
  )
}

function Question({
  action,
  id,
  deed,
  warning,
  look,
  close,
}: Deed & { look: ButtonLook; close: () => void }) {
  const [answer, send, busy] = useActionState(action, null)
  const done = answer?.ok === true
  return (
    <>
      {!done && <p>{warning}</p>}
      <FormNotice answer={answer} />
      <form action={send} className="flex flex-wrap gap-2">
        <input type="hidden" name="id" value={id} />
        {!done && (
          <Button look={look} type="submit" busy={busy}>
            {deed}
          </Button>
        )}
        <Button onClick={close}>{done ? 'Close' : 'Leave it'}</Button>
      </form>
    </>
  )
}
