import { expect, test } from 'vitest'
import { freshDatabase } from '#tests/servers/database.ts'
import { databaseUrl } from '../client.ts'
import { schemaDiff } from './schema-diff.ts'

freshDatabase()

test('the migrations make exactly what the schema says', async () => {
  expect(await schemaDiff(databaseUrl(), process.cwd())).toBe('')
})
