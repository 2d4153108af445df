import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '#generated/prisma/client.ts'
import { DatabaseUnavailable } from './database-unavailable.ts'

// Next bundles routes and instrumentation apart; only globalThis is shared by both.
const kept: typeof globalThis & { rollcallDatabase?: { url: string; client: PrismaClient } } = globalThis

/** The address of the database, from `DATABASE_URL` (which the start script sets for the embedded one). */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL
  if (url === undefined || url === '')
    throw new DatabaseUnavailable('DATABASE_URL is not set; `npm start` sets it to the embedded database.')
  return url
}

/** The process's one Prisma client for `databaseUrl()`; connects when first asked something. */
export function database(): PrismaClient {
  const url = databaseUrl()
  if (kept.rollcallDatabase?.url === url) return kept.rollcallDatabase.client
  const adapter = new PrismaPg({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 })
  const client = new PrismaClient({ adapter })
  kept.rollcallDatabase = { url, client }
  return client
}

/** Closes the process's connections, for scripts and tests that end. */
export async function closeDatabase(): Promise<void> {
  const client = kept.rollcallDatabase?.client
  delete kept.rollcallDatabase
  await client?.$disconnect()
}
