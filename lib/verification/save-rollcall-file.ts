import type { Trouble } from '#lib/core/trouble.ts'
import { saveRollcallFile as keep } from '#lib/db/write/save-rollcall-file.ts'
import { announce } from '#lib/live/channel.ts'
import { checkRollcallFile } from './check-rollcall-file.ts'

export type FileSaved =
  | { ok: true; version: number }
  | { ok: false; troubles: Trouble[]; reason?: string; version?: number }

/**
 * Reads a `rollcall.yaml` and keeps it as the stack's newest definition; a wrong file changes nothing, and one that was
 * written over an older version than the newest is refused, naming that version.
 */
export async function saveRollcallFile(
  slug: string,
  text: string,
  basedOn: number,
  by: string,
): Promise<FileSaved> {
  const read = await checkRollcallFile(slug, text)
  if (!read.ok) return read
  const saved = await keep(slug, { file: read.file, text }, basedOn, by)
  if (saved.ok) {
    await announce({ topic: 'board' }, { topic: 'stack', slug })
    return saved
  }
  if (saved.reason === 'unknown') return { ok: false, troubles: [], reason: 'There is no such stack.' }
  const reason = `${saved.by} saved version ${saved.version} meanwhile. Look at it, then save over it.`
  return { ok: false, troubles: [], reason, version: saved.version }
}
