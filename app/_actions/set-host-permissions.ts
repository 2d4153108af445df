'use server'

import { z } from 'zod'
import { guardAction } from '#lib/access/guard-action.ts'
import type { Answer } from '#lib/core/answer.ts'
import type { HostPermissions } from '#lib/core/stored-stack.ts'
import { setHostPermissions as set } from '#lib/verification/set-host-permissions.ts'

const wanted = z.tuple([
  z.string().min(1).max(200),
  z.strictObject({ exec: z.boolean(), drills: z.boolean() }),
])

/** Lets Rollcall run commands or carry out drills on a host, or takes that back; a lead's to decide. */
export async function setHostPermissions(hostId: string, may: HostPermissions): Promise<Answer> {
  const parsed = wanted.safeParse([hostId, may])
  if (!parsed.success) return { ok: false, reason: 'There is no such host.' }
  const door = await guardAction('manage')
  return door.ok ? set(...parsed.data) : door
}
