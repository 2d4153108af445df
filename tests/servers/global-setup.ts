import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '#lib/db/embedded/start-embedded.ts'
import { applyMigrations } from '#lib/db/migrate/apply-migrations.ts'
import { onDatabase, TEMPLATE, withAdmin } from './admin.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}

// The data lives for one run, so nothing waits for the disk.
const FLEETING = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']

/** Starts one PostgreSQL for the whole test run, with a migrated template that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-test-postgres-'))
  const embedded = await startEmbedded(join(folder, 'data'), FLEETING)
  try {
    await withAdmin(embedded.url, (admin) => admin.query(`CREATE DATABASE ${TEMPLATE}`))
    await applyMigrations(onDatabase(embedded.url, TEMPLATE), process.cwd())
  } catch (error) {
    await embedded.stop()
    throw error
  }
  project.provide('postgresUrl', embedded.url)
  return async () => {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
