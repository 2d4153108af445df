'use client'

import { useActionState, useId } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { FormAction } from '#lib/core/form-answer.ts'
import type { RoleChoice } from './role-choice.ts'

type Props = { action: FormAction; id: string; name: string; role: string; roles: readonly RoleChoice[] }

/** Changes the role of one person, in their row. */
export function RoleForm({ action, id, name, role, roles }: Props) {
  const [answer, send, busy] = useActionState(action, null)
  const said = useId()
  return (
    <form action={send} className="grid gap-1">
      <input type="hidden" name="id" value={id} />
      <div className="flex gap-2">
        <select
          key={role}
          name="role"
          defaultValue={role}
          aria-label={`Role of ${name}`}
          aria-describedby={said}
          className="min-h-8 rounded-md border border-edge bg-surface px-2 text-ink text-sm"
        >
          {roles.map((choice) => (
            <option key={choice.role} value={choice.role}>
              {choice.role}
            </option>
          ))}
        </select>
        <Button small type="submit" busy={busy} aria-label={`Save the role of ${name}`}>
          Save
        </Button>
      </div>
      <span id={said} role="status" className="text-sm">
        {answer?.ok === false ? answer.reason : answer?.message}
      </span>
    </form>
  )
}
