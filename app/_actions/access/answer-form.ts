import type { z } from 'zod'
import type { FormAnswer } from '#lib/core/form-answer.ts'

/** Parses a form and passes its fields on; gives back what was typed whenever the answer is a refusal. */
export async function answerForm<T>(
  form: FormData,
  fields: z.ZodType<T>,
  then: (value: T) => Promise<NonNullable<FormAnswer>>,
): Promise<FormAnswer> {
  const parsed = fields.safeParse(Object.fromEntries(form))
  const answer = parsed.success ? await then(parsed.data) : refused(parsed.error)
  return answer.ok ? answer : { ...answer, typed: typedIn(form) }
}

function refused(error: z.ZodError): { ok: false; reason: string } {
  return { ok: false, reason: error.issues[0]?.message ?? 'This could not be read.' }
}

function typedIn(form: FormData): Record<string, string> {
  const entries = [...form].filter(([name]) => !name.startsWith('$') && !/password/i.test(name))
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}
