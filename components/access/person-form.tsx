'use client'

import { Field } from '#components/ui/field.tsx'
import type { FormAction } from '#lib/core/form-answer.ts'
import type { RoleChoice } from './role-choice.ts'
import { RoleSelect } from './role-select.tsx'
import { SentForm } from './sent-form.tsx'

type Props = {
  action: FormAction
  submit: string
  shortestPassword: number
  /** For somebody else: the role to give; one's own form (the owner's) has none. */
  roles?: readonly RoleChoice[]
}

/** Name, address and password of a person who shall be able to sign in. */
export function PersonForm({ action, submit, shortestPassword, roles }: Props) {
  const own = roles === undefined
  const hint = `At least ${shortestPassword} characters.${own ? '' : ' Tell it to them; they can change it.'}`
  return (
    <SentForm action={action} submit={submit}>
      {(typed) => (
        <>
          <Field
            label="Name"
            name="name"
            required
            maxLength={80}
            autoComplete={own ? 'name' : 'off'}
            defaultValue={typed('name')}
          />
          <Field
            label="E-mail"
            name="email"
            type="email"
            required
            autoComplete={own ? 'username' : 'off'}
            defaultValue={typed('email')}
          />
          <Field
            label={own ? 'Password' : 'First password'}
            name="password"
            type="password"
            required
            minLength={shortestPassword}
            autoComplete="new-password"
            hint={hint}
          />
          {roles && <RoleSelect choices={roles} chosen={typed('role') || 'viewer'} />}
        </>
      )}
    </SentForm>
  )
}
