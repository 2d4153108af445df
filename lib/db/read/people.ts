import type { Person } from '#lib/core/person.ts'
import { ask } from '../ask.ts'

/** Everyone who may sign in, in name order. */
export async function readPeople(): Promise<Person[]> {
  const rows = await ask((db) => db.user.findMany({ orderBy: [{ name: 'asc' }, { email: 'asc' }] }))
  return rows.map(({ id, name, email, role, createdAt }) => ({
    id,
    name,
    email,
    role,
    createdAt: createdAt.toISOString(),
  }))
}

/** Says whether anyone may sign in yet. */
export async function hasPeople(): Promise<boolean> {
  return (await ask((db) => db.user.findFirst({ select: { id: true } }))) !== null
}
