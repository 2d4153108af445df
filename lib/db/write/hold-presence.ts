import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { databaseUrl } from '../client.ts'
import { PRESENCE } from './presence-lock.ts'

/** A worker's sign of life: others see by `key` whether it is still there. */
export type Presence = { key: number; release(): Promise<void> }

const RETRY_MS = 500

/** Shows that this process is alive through an advisory lock, which PostgreSQL drops with the process's session. */
export async function holdPresence(): Promise<Presence> {
  const key = randomInt(1, 2 ** 31 - 1)
  let released = false
  let session = await hold(key, lost)
  function lost(): void {
    if (!released) void again()
  }
  async function again(): Promise<void> {
    while (!released) {
      try {
        session = await hold(key, lost)
        if (released) await session.end()
        return
      } catch {
        await sleep(RETRY_MS)
      }
    }
  }
  return {
    key,
    release: async () => {
      released = true
      await session.end().catch(() => {})
    },
  }
}

/** Opens a session that holds the lock, waiting while PostgreSQL has not yet noticed that a lost session is gone. */
async function hold(key: number, lost: () => void): Promise<Client> {
  const client = new Client({
    connectionString: databaseUrl(),
    application_name: 'rollcall presence',
    keepAlive: true,
  })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1::int4, $2::int4)', [PRESENCE, key])
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
  client.once('end', lost)
  return client
}
