import type { Answer } from '#lib/core/answer.ts'
import type { HostPermissions } from '#lib/core/stored-stack.ts'
import { saveHostPermissions } from '#lib/db/write/save-host-permissions.ts'
import { announce } from '#lib/live/channel.ts'
import { SAMPLES_HOST } from './hosts.ts'

/** Keeps what a lead permits on a host beyond looking. */
export async function setHostPermissions(id: string, may: HostPermissions): Promise<Answer> {
  if (id === SAMPLES_HOST) return { ok: false, reason: 'The samples have no engine to permit anything on.' }
  if (!(await saveHostPermissions(id, may))) return { ok: false, reason: 'There is no such host.' }
  await announce({ topic: 'board' })
  return { ok: true }
}
