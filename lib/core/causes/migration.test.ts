import { expect, test } from 'vitest'
import { migration } from './migration.ts'
import { codeOf, titleBy } from './title-by.fixture.ts'

test.each([
  [
    "FAILED: Can't locate revision identified by 'a1b2c3d4'",
    'The migration that the database is at is not in the image',
  ],
  ['FAILED: Multiple head revisions are present for given argument', 'Migrations have more than one head'],
  ['FAILED: Target database is not up to date.', 'Migrations have not been run'],
  [
    'ActiveRecord::PendingMigrationError: \n\nMigrations are pending. To resolve this issue, run:',
    'Migrations have not been run',
  ],
  ['error: Dirty database version 7. Fix and force version.', 'Migration 7 stopped halfway'],
  [
    'Migration of schema "public" to version "2 - add orders" failed! Changes successfully rolled back.',
    'Migration “2 - add orders” failed',
  ],
  [
    'Caused by: org.flywaydb.core.api.exception.FlywayValidateException: Validate failed: Migrations have failed validation',
    'The migrations do not fit what the database has run',
  ],
  [
    'Migration checksum mismatch for migration version 3',
    'Migration “3” is not the one that the database has run',
  ],
  [
    'liquibase.exception.MigrationFailedException: Migration failed for changeset db/changelog.xml::2::ann:',
    'Migration “db/changelog.xml::2::ann” failed',
  ],
  [
    'liquibase.exception.LockException: Could not acquire change log lock.',
    'The lock of the migrations is held',
  ],
  [
    'Error: P3009\n\nmigrate found failed migrations in the target database',
    'A migration failed earlier and blocks the next',
  ],
  [
    'Error: P3018\n\nA migration failed to apply. New migrations cannot be applied before the error is recovered from.\n\nMigration name: 20240101_orders\n\nDatabase error code: 42P01\n\nDatabase error:\nERROR: relation "orders" does not exist',
    'Migration “20240101_orders” failed',
  ],
  [
    "django.db.migrations.exceptions.InconsistentMigrationHistory: Migration admin.0001_initial is applied before its dependency users.0001_initial on database 'default'.",
    'Migration “admin.0001_initial” does not fit the others',
  ],
  [
    'CommandError: Conflicting migrations detected; multiple leaf nodes in the migration graph',
    'Migrations have more than one leaf',
  ],
  [
    'migration file "20240101_orders.js" failed\nmigration failed with error: create table',
    'A migration failed',
  ],
  [
    'Error: The migration directory is corrupt, the following files are missing: 20240101_a.js',
    'Migration “20240101_a.js” is missing in the image',
  ],
  [
    'goose run: ERROR 00002_orders.sql: failed to run SQL migration: syntax error',
    'Migration “00002_orders.sql” failed',
  ],
  ['ERROR: migration failed: cannot add column', 'A migration failed'],
  ['Failed to run migrations: near "FOO": syntax error', 'A migration failed'],
  ['StandardError: An error has occurred, this and all later migrations canceled:', 'A migration failed'],
])('%s', (log, title) => {
  expect(titleBy(migration, log)).toBe(title)
  expect(codeOf(log)).toBe('migration')
})

test('a password that is refused while migrating is a password that is refused', () => {
  expect(codeOf('Failed to run migrations: FATAL: password authentication failed for user "shop"')).toBe(
    'wrong-password',
  )
})

test.each([
  'INFO  [alembic.runtime.migration] Running upgrade -> a1b2, init',
  'No pending migrations to apply.',
  'Running migrations: No migrations to apply.',
  'Migration completed without errors',
  'failed to run migrations: dial tcp 172.18.0.2:5432: connect: connection refused',
  'INFO: 3 migrations applied',
])('not: %s', (log) => {
  expect(titleBy(migration, log)).toBeNull()
})
