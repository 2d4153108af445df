'use server'

import { guardAction } from '#lib/access/guard-action.ts'
import { renewPassword as renew } from '#lib/access/people.ts'
import type { FormAnswer } from '#lib/core/form-answer.ts'
import { answerForm } from './answer-form.ts'
import { IdFields } from './fields.ts'

/** Gives somebody else a new password and shows it this once; for leads. */
export async function renewPassword(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const door = await guardAction('manage')
  if (!door.ok) return door
  return answerForm(form, IdFields, async ({ id }) => {
    if (id === door.caller.id) return { ok: false, reason: 'Change your own password under Account.' }
    const renewed = await renew(id)
    if (!renewed.ok) return renewed
    return { ok: true, message: 'Tell them this password. They can change it.', secret: renewed.password }
  })
}
