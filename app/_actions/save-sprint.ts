'use server'

import { redirect } from 'next/navigation'
import { guardAction } from '#lib/access/guard-action.ts'
import type { SprintRefusal, SprintTyped } from '#lib/core/sprint-form.ts'
import { saveSprint as save } from '#lib/verification/save-sprint.ts'

/** Saves the sprint form and goes to the sprint; `slug` null makes a new one. For those who may plan. */
export async function saveSprint(
  slug: string | null,
  _: SprintRefusal,
  form: FormData,
): Promise<SprintRefusal> {
  const typed = typedIn(form)
  const door = await guardAction('plan')
  if (!door.ok) return { reason: door.reason, fields: {}, typed }
  const answer = await save(typed, typeof slug === 'string' ? slug : null)
  if (!answer.ok) return { reason: answer.reason, fields: answer.fields, typed }
  redirect(`/sprints/${answer.slug}`)
}

function typedIn(form: FormData): SprintTyped {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    name: text('name'),
    goal: text('goal'),
    from: text('from'),
    to: text('to'),
    zone: text('zone'),
    path: text('path').trim(),
    branch: text('branch').trim(),
    stacks: form.getAll('stacks').filter((value) => typeof value === 'string'),
  }
}
