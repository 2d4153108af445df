'use server'

import { z } from 'zod'
import { guardAction } from '#lib/access/guard-action.ts'
import { defineStack as define } from '#lib/verification/define-stack.ts'

const text = z.string().max(4_000_000)
const name = z.string().trim().min(1).max(1_000)
const onServer = z.strictObject({ path: name, overrides: z.array(name).max(20).exactOptional() })
const input = z.strictObject({
  files: z.union([
    z
      .array(z.strictObject({ name, content: text }))
      .min(1)
      .max(50),
    onServer,
  ]),
  env: text.exactOptional(),
  profiles: z.array(name).max(100),
  project: name.exactOptional(),
})

/** Defines a stack from compose files in the caller's name; refused with every trouble and its place in the files. */
export async function defineStack(given: z.input<typeof input>) {
  const parsed = input.safeParse(given)
  if (!parsed.success)
    return { ok: false as const, reason: 'Give at least one file with a name, 50 at most.' }
  const door = await guardAction('define')
  return door.ok ? define(parsed.data, door.caller.name) : door
}
