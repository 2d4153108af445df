'use server'

import { z } from 'zod'
import { guardAction } from '#lib/access/guard-action.ts'
import type { Answer } from '#lib/core/answer.ts'
import { forgetStack as forget } from '#lib/verification/forget-stack.ts'

/** Forgets a stack with its definitions and runs. */
export async function forgetStack(slug: string): Promise<Answer> {
  const parsed = z.string().min(1).max(200).safeParse(slug)
  if (!parsed.success) return { ok: false, reason: 'There is no such stack.' }
  const door = await guardAction('manage')
  return door.ok ? forget(parsed.data) : door
}
