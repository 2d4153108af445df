'use server'

import { headers } from 'next/headers'
import { carryCookies } from '#lib/access/carry-cookies.ts'
import { guardAction } from '#lib/access/guard-action.ts'
import { changePassword as change } from '#lib/access/sign-in.ts'
import type { FormAnswer } from '#lib/core/form-answer.ts'
import { answerForm } from './answer-form.ts'
import { PasswordFields } from './fields.ts'

/** Changes one's own password and signs out one's other browsers. */
export async function changePassword(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const door = await guardAction('read')
  if (!door.ok) return door
  return answerForm(form, PasswordFields, async (passwords) => {
    const changed = await change(await headers(), passwords)
    if (!changed.ok) return changed
    await carryCookies(changed.headers)
    return { ok: true, message: 'Your password is changed. Your other browsers are signed out.' }
  })
}
