'use server'

import { revalidatePath } from 'next/cache'
import { guardAction } from '#lib/access/guard-action.ts'
import { revokeToken as revoke } from '#lib/access/tokens.ts'
import type { FormAnswer } from '#lib/core/form-answer.ts'
import { answerForm } from './answer-form.ts'
import { IdFields } from './fields.ts'

/** Revokes an API token from now on; for leads. */
export async function revokeToken(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const door = await guardAction('manage')
  if (!door.ok) return door
  return answerForm(form, IdFields, async ({ id }) => {
    const revoked = await revoke(id)
    revalidatePath('/settings/tokens')
    return revoked
      ? { ok: true, message: 'Revoked.' }
      : { ok: false, reason: 'This token is revoked already.' }
  })
}
