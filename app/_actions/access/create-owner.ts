'use server'

import { redirect } from 'next/navigation'
import { carryCookies } from '#lib/access/carry-cookies.ts'
import { guardVisitor } from '#lib/access/guard-visitor.ts'
import { createOwner as create } from '#lib/access/people.ts'
import { signIn } from '#lib/access/sign-in.ts'
import type { FormAnswer } from '#lib/core/form-answer.ts'
import { answerForm } from './answer-form.ts'
import { OwnerFields } from './fields.ts'

/** Creates the owner on the first visit, signs them in and leads them to the board. */
export async function createOwner(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const door = await guardVisitor()
  if (!door.ok) return door
  return answerForm(form, OwnerFields, async (owner) => {
    const created = await create(owner)
    const session = created.ok ? await signIn(owner, new Date()) : created
    if (!session.ok) return session
    await carryCookies(session.headers)
    redirect('/')
  })
}
