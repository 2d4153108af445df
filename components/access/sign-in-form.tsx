'use client'

import { Field } from '#components/ui/field.tsx'
import type { FormAction } from '#lib/core/form-answer.ts'
import { SentForm } from './sent-form.tsx'

/** Signs in with e-mail and password; `to` is the path to go on to. */
export function SignInForm({ action, to }: { action: FormAction; to: string }) {
  return (
    <SentForm action={action} submit="Sign in">
      {(typed) => (
        <>
          <input type="hidden" name="to" value={to} />
          <Field
            label="E-mail"
            name="email"
            type="email"
            required
            autoComplete="username"
            defaultValue={typed('email')}
          />
          <Field label="Password" name="password" type="password" required autoComplete="current-password" />
        </>
      )}
    </SentForm>
  )
}
