import type { Caller } from './caller.ts'
import { currentCaller } from './current-caller.ts'
import { guardVisitor } from './guard-visitor.ts'
import { may, type Permission, refusal } from './roles.ts'

/** Passes a server action of a signed-in person with the permission; refused with a reason for people otherwise. */
export async function guardAction(
  permission: Permission,
): Promise<{ ok: true; caller: Caller } | { ok: false; reason: string }> {
  const visitor = await guardVisitor()
  if (!visitor.ok) return visitor
  const caller = await currentCaller()
  if (caller === null) return { ok: false, reason: 'You are signed out. Sign in again.' }
  if (!may(caller.role, permission)) return { ok: false, reason: refusal(caller.role, permission) }
  return { ok: true, caller }
}
