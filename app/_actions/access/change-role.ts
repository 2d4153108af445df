'use server'

import { revalidatePath } from 'next/cache'
import { guardAction } from '#lib/access/guard-action.ts'
import { changeRole as change } from '#lib/access/people.ts'
import type { FormAnswer } from '#lib/core/form-answer.ts'
import { answerForm } from './answer-form.ts'
import { RoleFields } from './fields.ts'

/** Gives a person another role; for leads. */
export async function changeRole(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const door = await guardAction('manage')
  if (!door.ok) return door
  return answerForm(form, RoleFields, async ({ id, role }) => {
    const changed = await change(id, role)
    revalidatePath('/settings/people')
    return changed.ok ? { ok: true, message: `The role is ${role} now.` } : changed
  })
}
