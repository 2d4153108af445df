import { afterAll, beforeAll, inject } from 'vitest'
import { closeDatabase } from '#lib/db/client.ts'
import { onDatabase, TEMPLATE, withAdmin } from './admin.ts'

/**
 * Gives the test file that calls this at its top a migrated, empty database of its own: `DATABASE_URL` names it while the
 * file's tests run, and `database()` is connected to it.
 */
export function freshDatabase(): void {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  const before = process.env.DATABASE_URL

  beforeAll(async () => {
    const server = inject('postgresUrl')
    await closeDatabase()
    await withAdmin(server, (admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`))
    process.env.DATABASE_URL = onDatabase(server, name)
  })

  afterAll(async () => {
    await closeDatabase()
    if (before === undefined) delete process.env.DATABASE_URL
    else process.env.DATABASE_URL = before
    await withAdmin(inject('postgresUrl'), (admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`))
  })
}
