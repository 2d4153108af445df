import { z } from 'zod'
import { hasPeople } from '#lib/db/read/people.ts'
import { createOwner } from './people.ts'

const Email = z.email()

/**
 * Creates the owner from `ROLLCALL_OWNER_EMAIL` and `ROLLCALL_OWNER_PASSWORD`, unless someone may sign in already;
 * does nothing when neither is set. Throws when one is missing or not usable, for a start must not go on without.
 */
export async function ensureOwnerFromEnvironment(env: Record<string, string | undefined> = process.env) {
  const { ROLLCALL_OWNER_EMAIL: email, ROLLCALL_OWNER_PASSWORD: password } = env
  if (!email && !password) return
  if (!email || !password)
    throw new Error('Set both ROLLCALL_OWNER_EMAIL and ROLLCALL_OWNER_PASSWORD, or neither.')
  if (await hasPeople()) return
  if (!Email.safeParse(email).success) throw new Error('ROLLCALL_OWNER_EMAIL is not an e-mail address.')
  const answer = await createOwner({ name: email.split('@')[0] ?? email, email, password })
  if (!answer.ok && !(await hasPeople())) throw new Error(`ROLLCALL_OWNER_PASSWORD: ${answer.reason}`)
}
