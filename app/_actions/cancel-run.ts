'use server'

import { z } from 'zod'
import { guardAction } from '#lib/access/guard-action.ts'
import type { Answer } from '#lib/core/answer.ts'
import { cancelRun as cancel } from '#lib/verification/cancel-run.ts'

/** Asks for a run under way to stop. */
export async function cancelRun(id: string): Promise<Answer> {
  const parsed = z.uuid().safeParse(id)
  if (!parsed.success) return { ok: false, reason: 'There is no such run.' }
  const door = await guardAction('verify')
  return door.ok ? cancel(parsed.data) : door
}
