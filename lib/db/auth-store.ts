import { prismaAdapter } from 'better-auth/adapters/prisma'
import { database } from './client.ts'

type Store = ReturnType<typeof prismaAdapter>

let kept: { client: object; store: Store } | undefined

/** The store that better-auth keeps people, accounts and sessions in; the same one while the database is. */
export function authStore(): Store {
  const client = database()
  if (kept?.client !== client)
    kept = { client, store: prismaAdapter(client, { provider: 'postgresql', transaction: true }) }
  return kept.store
}
