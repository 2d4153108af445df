import { expect, test } from 'vitest'
import { tableMissing } from './table-missing.ts'
import { codeOf, titleBy } from './title-by.fixture.ts'

test.each([
  [
    'sqlalchemy.exc.ProgrammingError: (psycopg2.errors.UndefinedTable) relation "orders" does not exist\nLINE 1: SELECT * FROM orders',
    'No table “orders” in the database',
  ],
  ['error: relation "public.orders" does not exist', 'No table “public.orders” in the database'],
  ['ERROR: relation "orders" does not exist (SQLSTATE 42P01)', 'No table “orders” in the database'],
  ['sqlite3.OperationalError: no such table: orders', 'No table “orders” in the database'],
  [
    "SQLSTATE[42S02]: Base table or view not found: 1146 Table 'shop.orders' doesn't exist",
    'No table “shop.orders” in the database',
  ],
  ["Error 1146 (42S02): Table 'shop.orders' doesn't exist", 'No table “shop.orders” in the database'],
  ["Invalid object name 'dbo.Orders'.", 'No table “dbo.Orders” in the database'],
  [
    'The table `public.Order` does not exist in the current database.',
    'No table “public.Order” in the database',
  ],
  ['column "paid_at" does not exist', 'No column “paid_at” in the database'],
  ['column orders.paid_at does not exist', 'No column “orders.paid_at” in the database'],
  ["Unknown column 'o.paid_at' in 'field list'", 'No column “o.paid_at” in the database'],
  ['no such column: paid_at', 'No column “paid_at” in the database'],
  ['schema "shop" does not exist', 'No schema “shop” in the database'],
  ['ORA-00942: table or view does not exist', 'A table is missing in the database'],
  ['index_not_found_exception: no such index [orders]', 'No index “orders” in the database'],
  [
    'DB::Exception: Table default.orders does not exist. (UNKNOWN_TABLE)',
    'No table “default.orders” in the database',
  ],
  [
    'PG::UndefinedTable: ERROR:  relation "users" does not exist (ActiveRecord::StatementInvalid)',
    'No table “users” in the database',
  ],
])('%s', (log, title) => {
  expect(titleBy(tableMissing, log)).toBe(title)
  expect(codeOf(log)).toBe('table-missing')
})

test.each([
  '2025-11-21 12:00:00.123 UTC [57] ERROR:  relation "orders" does not exist at character 15',
  'NOTICE:  table "orders" does not exist, skipping',
  'index 4 does not exist in the list',
])('not: %s', (log) => {
  expect(titleBy(tableMissing, log)).toBeNull()
})
