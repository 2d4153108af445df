'use server'

import { revalidatePath } from 'next/cache'
import { guardAction } from '#lib/access/guard-action.ts'
import { createToken as create } from '#lib/access/tokens.ts'
import type { FormAnswer } from '#lib/core/form-answer.ts'
import { answerForm } from './answer-form.ts'
import { TokenFields } from './fields.ts'

/** Makes an API token and shows its secret this once; for leads. */
export async function createToken(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const door = await guardAction('manage')
  if (!door.ok) return door
  return answerForm(form, TokenFields, async ({ name, role }) => {
    const secret = await create(name, role, door.caller.name)
    revalidatePath('/settings/tokens')
    return { ok: true, message: `Token ${name} is made. Copy it now: it is shown this once.`, secret }
  })
}
