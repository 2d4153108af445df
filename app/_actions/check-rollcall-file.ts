'use server'

import { z } from 'zod'
import { guardAction } from '#lib/access/guard-action.ts'
import { checkRollcallFile as check, type FileChecked } from '#lib/verification/check-rollcall-file.ts'
import { MALFORMED, slugShape, textShape } from './rollcall-file-input.ts'

const input = z.tuple([slugShape, textShape])

/** Reads a stack's `rollcall.yaml` without keeping it; refused with every trouble and its place. */
export async function checkRollcallFile(
  slug: string,
  text: string,
): Promise<{ ok: true } | Extract<FileChecked, { ok: false }>> {
  const parsed = input.safeParse([slug, text])
  if (!parsed.success) return MALFORMED
  const door = await guardAction('define')
  if (!door.ok) return { ...door, troubles: [] }
  const checked = await check(...parsed.data)
  return checked.ok ? { ok: true } : checked
}
