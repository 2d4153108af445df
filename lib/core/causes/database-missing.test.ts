import { expect, test } from 'vitest'
import { databaseMissing } from './database-missing.ts'
import { codeOf, titleBy } from './title-by.fixture.ts'

test.each([
  [
    'psycopg2.OperationalError: connection to server at "db", port 5432 failed: FATAL:  database "shop" does not exist',
    'No database “shop”',
  ],
  ['error: database "shop" does not exist', 'No database “shop”'],
  ['pq: database "shop" does not exist', 'No database “shop”'],
  ['pymysql.err.OperationalError: (1049, "Unknown database \'shop\'")', 'No database “shop”'],
  ['Error: P1003: Database `shop` does not exist on the database server at `db:5432`.', 'No database “shop”'],
  ['Cannot open database "shop" requested by the login. The login failed.', 'No database “shop”'],
  ['Code: 81. DB::Exception: Database shop does not exist. (UNKNOWN_DATABASE)', 'No database “shop”'],
  ["Keyspace 'shop' does not exist", 'No database “shop”'],
  ['sqlite3.OperationalError: unable to open database file', 'SQLite cannot open its database file'],
  ['FATAL 3D000 (invalid_catalog_name) database "shop_prod" does not exist', 'No database “shop_prod”'],
])('%s', (log, title) => {
  expect(titleBy(databaseMissing, log)).toBe(title)
  expect(codeOf(log)).toBe('database-missing')
})

test.each([
  '2025-11-21 12:00:00.123 UTC [57] FATAL:  database "shop" does not exist',
  'CREATE DATABASE IF NOT EXISTS shop',
  'relation "database" does not exist',
  'Database shop exists, skipping',
])('not: %s', (log) => {
  expect(titleBy(databaseMissing, log)).toBeNull()
})
