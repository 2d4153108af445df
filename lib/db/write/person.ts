import { randomUUID } from 'node:crypto'
import { exclusively, type Transaction } from './exclusively.ts'

export type NewPerson = { name: string; email: string; role: string; passwordHash: string }

// Whoever changes who may do what does so alone: two owners, or two last leads leaving at once, cannot be.
const alone = <T>(work: (tx: Transaction) => Promise<T>) => exclusively('people', work)

/** Creates the first person of all; `taken` when there is someone already, however many ask at once. */
export async function createFirstPerson(person: NewPerson): Promise<'created' | 'taken'> {
  return alone(async (tx) => {
    if ((await tx.user.count()) > 0) return 'taken'
    await insert(tx, person)
    return 'created'
  })
}

/** Adds a person who may sign in with a password; `taken` when the address is in use. */
export async function createPerson(person: NewPerson): Promise<'created' | 'taken'> {
  return alone(async (tx) => {
    if ((await tx.user.count({ where: { email: person.email } })) > 0) return 'taken'
    await insert(tx, person)
    return 'created'
  })
}

/** Gives a person another role; `last` when nobody else has the role `kept` and they would lose it. */
export async function setRole(id: string, role: string, kept: string): Promise<'done' | 'last' | 'gone'> {
  return alone(async (tx) => {
    const person = await tx.user.findUnique({ where: { id } })
    if (person === null) return 'gone'
    if (role !== kept && (await isLast(tx, person, kept))) return 'last'
    await tx.user.update({ where: { id }, data: { role } })
    return 'done'
  })
}

/** Removes a person with their sessions; `last` when nobody else has the role `kept`. */
export async function deletePerson(id: string, kept: string): Promise<'done' | 'last' | 'gone'> {
  return alone(async (tx) => {
    const person = await tx.user.findUnique({ where: { id } })
    if (person === null) return 'gone'
    if (await isLast(tx, person, kept)) return 'last'
    await tx.user.delete({ where: { id } })
    return 'done'
  })
}

/** Gives a person another password and ends their sessions; false when they are gone. */
export async function setPassword(id: string, passwordHash: string): Promise<boolean> {
  return alone(async (tx) => {
    const account = { userId: id, providerId: 'credential' }
    const { count } = await tx.account.updateMany({ where: account, data: { password: passwordHash } })
    await tx.session.deleteMany({ where: { userId: id } })
    return count > 0
  })
}

async function isLast(tx: Transaction, person: { role: string }, kept: string): Promise<boolean> {
  return person.role === kept && (await tx.user.count({ where: { role: kept } })) === 1
}

async function insert(tx: Transaction, { passwordHash, ...person }: NewPerson): Promise<void> {
  const id = randomUUID()
  // better-auth knows a password account by exactly these three: provider, issuer, and the person's own id.
  const account = { id: randomUUID(), providerId: 'credential', issuer: 'local:credential', accountId: id }
  await tx.user.create({
    data: { id, ...person, accounts: { create: { ...account, password: passwordHash } } },
  })
}
