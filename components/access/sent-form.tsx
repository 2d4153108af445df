'use client'

import { type ReactNode, useActionState } from 'react'
import { Button, type ButtonLook } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { FormAction, FormAnswer } from '#lib/core/form-answer.ts'
import { ShownSecret } from './shown-secret.tsx'

type Props = {
  action: FormAction
  submit: string
  look?: ButtonLook
  /** The fields; `typed` gives back what stood in one when the form was refused. */
  children: (typed: (name: string) => string) => ReactNode
}

/** A form that sends itself to a server action and shows what came of it; works without scripts too. */
export function SentForm({ action, submit, look = 'primary', children }: Props) {
  const [answer, send, busy] = useActionState(action, null)
  const typed = (name: string) => (answer?.ok === false ? (answer.typed?.[name] ?? '') : '')
  return (
    <form action={send} className="grid gap-4">
      {children(typed)}
      <FormNotice answer={answer} />
      <div>
        <Button type="submit" look={look} busy={busy}>
          {submit}
        </Button>
      </div>
    </form>
  )
}

/** What came of a form, read out when it appears; a secret stands below it. */
export function FormNotice({ answer }: { answer: FormAnswer }) {
  if (answer === null) return null
  if (!answer.ok) return <Notice live tone="bad" title={answer.reason} />
  return (
    <>
      <Notice live tone="good" title={answer.message} />
      {answer.secret !== undefined && <ShownSecret secret={answer.secret} />}
    </>
  )
}
