'use client'

import { useActionState, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import type { FormAction } from '#lib/core/form-answer.ts'
import { FormNotice } from './sent-form.tsx'

type Props = {
  /** Red, for what cannot be undone. */
  grave?: boolean
  action: FormAction
  id: string
  deed: string
  name: string
  warning: string
}

/** Does something to the thing `id` after asking once more; `deed` and `name` make the labels. */
export function ConfirmedForm({ grave = false, action, id, deed, name, warning }: Props) {
  const [open, setOpen] = useState(false)
  const [answer, send, busy] = useActionState(action, null)
  const look = grave ? 'danger' : 'plain'
  const done = answer?.ok === true
  return (
    <>
      <Button small look={look} onClick={() => setOpen(true)} aria-label={`${deed} ${name}`}>
        {deed}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={`${deed} ${name}?`}>
        {!done && <p>{warning}</p>}
        <FormNotice answer={answer} />
        <form action={send} className="flex flex-wrap gap-2">
          <input type="hidden" name="id" value={id} />
          {!done && (
            <Button look={look} type="submit" busy={busy}>
              {deed}
            </Button>
          )}
          <Button onClick={() => setOpen(false)}>{done ? 'Close' : 'Leave it'}</Button>
        </form>
      </Dialog>
    </>
  )
}
