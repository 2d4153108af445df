'use server'

import { z } from 'zod'
import { guardAction } from '#lib/access/guard-action.ts'
import { type FileSaved, saveRollcallFile as save } from '#lib/verification/save-rollcall-file.ts'
import { MALFORMED, slugShape, textShape } from './rollcall-file-input.ts'

const input = z.tuple([slugShape, textShape, z.int().min(0)])

/** Keeps a stack's `rollcall.yaml` in the caller's name; refused with every trouble and its place. */
export async function saveRollcallFile(slug: string, text: string, basedOn: number): Promise<FileSaved> {
  const parsed = input.safeParse([slug, text, basedOn])
  if (!parsed.success) return MALFORMED
  const door = await guardAction('define')
  return door.ok ? save(...parsed.data, door.caller.name) : { ...door, troubles: [] }
}
