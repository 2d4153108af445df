import type { PrismaClient } from '#generated/prisma/client.ts'
import { database } from './client.ts'
import { DatabaseUnavailable } from './database-unavailable.ts'

/** Puts a question to the database; throws DatabaseUnavailable when it is the database that cannot be asked. */
export async function ask<T>(question: (db: PrismaClient) => Promise<T>): Promise<T> {
  try {
    return await question(database())
  } catch (error) {
    if (!isUnavailable(error)) throw error
    throw new DatabaseUnavailable('The database does not answer.', { cause: error })
  }
}

// Prisma's: cannot reach, timed out, refused, closed the connection, too many connections, no such database, access denied.
const CODES = new Set([
  'P1000',
  'P1001',
  'P1002',
  'P1003',
  'P1008',
  'P1010',
  'P1011',
  'P1017',
  'P2024',
  'P2037',
])
const DRIVER =
  /ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|terminated unexpectedly|Connection terminated|timeout exceeded when trying to connect|the database system is (?:starting up|shutting down)|terminating connection/

/** Whether an error of the client says that the database could not be asked, rather than that the question was wrong. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable) return true
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return CODES.has(code) || DRIVER.test(`${code} ${error.message}`)
}
