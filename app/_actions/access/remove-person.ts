'use server'

import { revalidatePath } from 'next/cache'
import { guardAction } from '#lib/access/guard-action.ts'
import { removePerson as remove } from '#lib/access/people.ts'
import type { FormAnswer } from '#lib/core/form-answer.ts'
import { answerForm } from './answer-form.ts'
import { IdFields } from './fields.ts'

/** Removes a person and ends their sessions; for leads. */
export async function removePerson(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const door = await guardAction('manage')
  if (!door.ok) return door
  return answerForm(form, IdFields, async ({ id }) => {
    const removed = await remove(id)
    revalidatePath('/settings/people')
    return removed.ok ? { ok: true, message: 'Removed.' } : removed
  })
}
