'use client'

import { Field } from '#components/ui/field.tsx'
import type { FormAction } from '#lib/core/form-answer.ts'
import { SentForm } from './sent-form.tsx'

/** Changes one's own password. */
export function PasswordForm({ action, shortestPassword }: { action: FormAction; shortestPassword: number }) {
  return (
    <SentForm action={action} submit="Change password">
      {() => (
        <>
          <Field
            label="Present password"
            name="currentPassword"
            type="password"
            required
            autoComplete="current-password"
          />
          <Field
            label="New password"
            name="newPassword"
            type="password"
            required
            minLength={shortestPassword}
            autoComplete="new-password"
            hint={`At least ${shortestPassword} characters. Your other browsers are signed out.`}
          />
        </>
      )}
    </SentForm>
  )
}
