import { expect, test } from 'vitest'
import { freshDatabase } from '#tests/servers/database.ts'
import { ask } from './ask.ts'
import { closeDatabase, databaseUrl } from './client.ts'
import { DatabaseUnavailable } from './database-unavailable.ts'
import { readHosts } from './read/read-hosts.ts'
import { UnreadableRow } from './unreadable-row.ts'

freshDatabase()

test('a database that does not answer is named as such', async () => {
  const right = databaseUrl()
  try {
    process.env.DATABASE_URL = 'postgresql://nobody:x@127.0.0.1:1/none'
    await expect(readHosts()).rejects.toBeInstanceOf(DatabaseUnavailable)
    await closeDatabase()
    process.env.DATABASE_URL = Object.assign(new URL(right), { pathname: '/none' }).toString()
    await expect(readHosts()).rejects.toBeInstanceOf(DatabaseUnavailable)
    delete process.env.DATABASE_URL
    await expect(readHosts()).rejects.toBeInstanceOf(DatabaseUnavailable)
  } finally {
    await closeDatabase()
    process.env.DATABASE_URL = right
  }
  expect(await readHosts()).toEqual([])
})

test('a row of another shape is named, not guessed at', async () => {
  await ask((db) => db.host.create({ data: { id: 'odd', name: 'odd', condition: 'asleep' } }))
  await expect(readHosts()).rejects.toBeInstanceOf(UnreadableRow)
  await expect(readHosts()).rejects.toThrow('Host odd, condition')
})
