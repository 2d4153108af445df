import type { StoredStack } from '#lib/core/stored-stack.ts'
import { ask } from '../ask.ts'
import { stackOf } from '../rows.ts'

const WITH = { host: true, definitions: { orderBy: { version: 'desc' }, take: 1 } } as const

/** Every stack in memory with its host and newest definition, by name. */
export async function readStacks(): Promise<StoredStack[]> {
  const rows = await ask((db) =>
    db.stack.findMany({ include: WITH, orderBy: [{ name: 'asc' }, { slug: 'asc' }] }),
  )
  return rows.map(stackOf)
}
