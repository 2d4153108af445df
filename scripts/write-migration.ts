import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyMigrations } from '#lib/db/migrate/apply-migrations.ts'
import { schemaDiff } from '#lib/db/migrate/schema-diff.ts'
import { ROOT } from './start/places.ts'

const [name = ''] = process.argv.slice(2)
const url = process.env.DATABASE_URL ?? ''
if (url === '' || !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) {
  console.error('Usage: DATABASE_URL=… npm run migration -- name_in_snake_case')
  process.exit(2)
}
// The database is brought up to date first, so that the difference is exactly what the schema adds.
await applyMigrations(url, ROOT)
const sql = await schemaDiff(url, ROOT)
if (sql === '') {
  console.log('The schema and the migrations agree; there is nothing to write.')
} else {
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const folder = join(ROOT, 'prisma', 'migrations', `${stamp}_${name}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'migration.sql'), `${sql}\n`)
  console.log(`Wrote prisma/migrations/${stamp}_${name}/migration.sql: read it before you keep it.`)
}
// A timer of the schema engine would keep the process alive.
process.exit()
