import { forgetStack as forget } from '#lib/db/write/forget-stack.ts'
import { announce } from '#lib/live/channel.ts'

/** Forgets a stack with its definitions and runs; one that still runs comes back, empty, at the next look. */
export async function forgetStack(slug: string): Promise<{ ok: true } | { ok: false; reason: string }> {
  if (!(await forget(slug))) return { ok: false, reason: 'There is no such stack.' }
  await announce({ topic: 'board' })
  return { ok: true }
}
