import type { Answer } from '#lib/core/answer.ts'
import { createFirstPerson, createPerson, deletePerson, setPassword, setRole } from '#lib/db/write/person.ts'
import { passwordHash, passwordTrouble, randomPassword } from './password.ts'
import type { Role } from './roles.ts'

export type Newcomer = { name: string; email: string; password: string }

const LAST_LEAD = 'This is the last lead. Make someone else a lead first.'
const GONE = 'This person is no longer here.'

/** Creates the owner, a lead, while nobody may sign in yet; refused ever after, and to all but one of a race. */
export async function createOwner(owner: Newcomer): Promise<Answer> {
  const person = await prepared(owner, 'lead')
  if (!person.ok) return person
  const result = await createFirstPerson(person.value)
  return result === 'created'
    ? { ok: true }
    : { ok: false, reason: 'Rollcall has its owner already. Sign in instead.' }
}

/** Adds a person with a role and a first password. */
export async function addPerson(newcomer: Newcomer, role: Role): Promise<Answer> {
  const person = await prepared(newcomer, role)
  if (!person.ok) return person
  const result = await createPerson(person.value)
  return result === 'created' ? { ok: true } : { ok: false, reason: `${person.value.email} is here already.` }
}

/** Gives a person another role, from their next click on; the last lead stays lead. */
export async function changeRole(id: string, role: Role): Promise<Answer> {
  return told(await setRole(id, role, 'lead' satisfies Role))
}

/** Removes a person and ends their sessions; the last lead stays. */
export async function removePerson(id: string): Promise<Answer> {
  return told(await deletePerson(id, 'lead' satisfies Role))
}

/** Gives a person who lost theirs a new password, shown this once, and ends their sessions. */
export async function renewPassword(
  id: string,
): Promise<{ ok: true; password: string } | { ok: false; reason: string }> {
  const password = randomPassword()
  const done = await setPassword(id, await passwordHash(password))
  return done ? { ok: true, password } : { ok: false, reason: GONE }
}

function told(result: 'done' | 'last' | 'gone'): Answer {
  if (result === 'done') return { ok: true }
  return { ok: false, reason: result === 'last' ? LAST_LEAD : GONE }
}

async function prepared({ name, email, password }: Newcomer, role: Role) {
  const reason = passwordTrouble(password)
  if (reason !== null) return { ok: false, reason } as const
  const value = { name, email: email.toLowerCase(), role, passwordHash: await passwordHash(password) }
  return { ok: true, value } as const
}
