import type { Prisma } from '#generated/prisma/client.ts'
import { ask } from '../ask.ts'

export type Transaction = Prisma.TransactionClient

// A slow machine is no reason to give up; a deadlock is impossible with one lock per transaction.
const PATIENCE = { maxWait: 30_000, timeout: 60_000 }

/** Does `work` in one transaction while no other process is inside a transaction on the same `subject`. */
export function exclusively<T>(subject: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const name = `rollcall ${subject}`
  return ask((db) =>
    db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`
      return work(tx)
    }, PATIENCE),
  )
}
