'use server'

import { redirect } from 'next/navigation'
import { carryCookies } from '#lib/access/carry-cookies.ts'
import { guardVisitor } from '#lib/access/guard-visitor.ts'
import { returnPath } from '#lib/access/return-path.ts'
import { signIn as openSession } from '#lib/access/sign-in.ts'
import type { FormAnswer } from '#lib/core/form-answer.ts'
import { answerForm } from './answer-form.ts'
import { SignInFields } from './fields.ts'

/** Signs a person in and leads them where they wanted to go. */
export async function signIn(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const door = await guardVisitor()
  if (!door.ok) return door
  return answerForm(form, SignInFields, async ({ to, ...given }) => {
    const session = await openSession(given, new Date())
    if (!session.ok) return session
    await carryCookies(session.headers)
    redirect(returnPath(to))
  })
}
