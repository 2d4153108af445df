'use server'

import { z } from 'zod'
import { guardAction } from '#lib/access/guard-action.ts'
import { type RunRequested, requestRun } from '#lib/verification/request-run.ts'

const wanted = z.tuple([z.string().min(1).max(200), z.boolean()])

/** Asks for a verification of a stack, with drills where they were confirmed, in the caller's name. */
export async function reverify(slug: string, drills = false): Promise<RunRequested> {
  const parsed = wanted.safeParse([slug, drills])
  if (!parsed.success) return { ok: false, reason: 'There is no such stack.' }
  const door = await guardAction('verify')
  return door.ok ? requestRun(parsed.data[0], door.caller.name, parsed.data[1]) : door
}
