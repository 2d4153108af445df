'use server'

import { z } from 'zod'
import { guardAction } from '#lib/access/guard-action.ts'
import type { Answer } from '#lib/core/answer.ts'
import { recheck as ask } from '#lib/verification/recheck.ts'

const wanted = z.tuple([z.uuid(), z.string().min(1).max(5_000)])

/** Asks one check of a finished run once more, alone, in the caller's name; `key` is the check's (checkKey). */
export async function recheck(runId: string, key: string): Promise<Answer> {
  const parsed = wanted.safeParse([runId, key])
  if (!parsed.success) return { ok: false, reason: 'There is no such check.' }
  const door = await guardAction('verify')
  if (!door.ok) return door
  const asked = await ask(...parsed.data, door.caller.name)
  return asked.ok ? { ok: true } : asked
}
