'use client'

import { Field } from '#components/ui/field.tsx'
import type { FormAction } from '#lib/core/form-answer.ts'
import type { RoleChoice } from './role-choice.ts'
import { RoleSelect } from './role-select.tsx'
import { SentForm } from './sent-form.tsx'

/** Makes a token and shows its secret, this once. */
export function TokenForm({ action, roles }: { action: FormAction; roles: readonly RoleChoice[] }) {
  return (
    <SentForm action={action} submit="Make token">
      {(typed) => (
        <>
          <Field
            label="Name"
            name="name"
            required
            maxLength={80}
            autoComplete="off"
            defaultValue={typed('name')}
            hint="What will use it, such as ci."
          />
          <RoleSelect choices={roles} chosen={typed('role') || 'developer'} />
        </>
      )}
    </SentForm>
  )
}
