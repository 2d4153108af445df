'use server'

import { guardAction } from '#lib/access/guard-action.ts'
import type { Answer } from '#lib/core/answer.ts'
import { lookAgain as look } from '#lib/verification/look-again.ts'

/** Looks at the engine now, outside the watcher's turn. */
export async function lookAgain(): Promise<Answer> {
  const door = await guardAction('verify')
  if (!door.ok) return door
  await look()
  return { ok: true }
}
