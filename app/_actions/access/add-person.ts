'use server'

import { revalidatePath } from 'next/cache'
import { guardAction } from '#lib/access/guard-action.ts'
import { addPerson as add } from '#lib/access/people.ts'
import type { FormAnswer } from '#lib/core/form-answer.ts'
import { answerForm } from './answer-form.ts'
import { PersonFields } from './fields.ts'

/** Adds a person; for leads. */
export async function addPerson(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const door = await guardAction('manage')
  if (!door.ok) return door
  return answerForm(form, PersonFields, async ({ role, ...newcomer }) => {
    const added = await add(newcomer, role)
    revalidatePath('/settings/people')
    return added.ok ? { ok: true, message: `${newcomer.name} may sign in as ${role}.` } : added
  })
}
