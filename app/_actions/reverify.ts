'use server'

import { z } from 'zod'
import { guardAction } from '#lib/access/guard-action.ts'
import { type RunRequested, requestRun } from '#lib/verification/request-run.ts'

/** Asks for a verification of a stack in the caller's name. */
export async function reverify(slug: string): Promise<RunRequested> {
  const parsed = z.string().min(1).max(200).safeParse(slug)
  if (!parsed.success) return { ok: false, reason: 'There is no such stack.' }
  const door = await guardAction('verify')
  return door.ok ? requestRun(parsed.data, door.caller.name) : door
}
